/**
 * Given names that are common in Europe and the Americas, and mean nothing else in texts about IT: left out are those that are also
 * words, products or places (Mark, Will, Grace, Chase, Jasper, Max, Sage, Ruby, Chelsea, Georgia, Austin, Paris, Alexa, Angular).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  Aaron Abigail Adam Adrian Agnes Ahmed Aisha Alan Albert Alejandro Alessandro Alexander Alexandra Alfred Ali Alice Alicia Alina
  Allison Amanda Amelia Amy Ana Anders Andrea Andreas Andrew Andrés Angela Anita Anja Anna Anne Annette Annika Anthony Antonio Arthur
  Ashley Barbara Beatrice Ben Benjamin Bernd Bernard Bernhard Bettina Birgit Bjørn Björn Brandon Brenda Brian Brigitte Bruno Camila
  Carla Carlos Carmen Carol Caroline Carolyn Catherine Cecilia Charles Charlotte Cheryl Chloe Chloé Chris Christian Christina
  Christine Christoph Christopher Claire Claudia Clara Colin Cynthia Daniel Daniela David Deborah Denise Dennis Diana Diego
  Dieter Dirk Dmitri Dominik Donald Donna Doris Dorothy Douglas Edward Eileen Elena Elizabeth Elisabeth Ella Ellen Emily Emma
  Eric Erik Erika Ernst Esther Eva Evelyn Fatima Felix Fernando Fiona Florian Frances Francesca Francesco Francisco Franziska
  François Françoise Frederik Fred Friedrich Fritz Gabriel Gabriela Gabriele Gareth Gary Geoffrey Georg George Gerald Gerhard
  Gianluca Giulia Giovanni Gisela Gloria Graham Greg Gregory Guido Gunther Günter Günther Gustav Hannah Hans Harald Harold
  Harry Hassan Heather Heidi Heike Heinrich Heinz Helen Helena Helga Henrik Henry Holger Horst Howard Hugo Ian Ibrahim Ines
  Inge Ingrid Irene Isabel Isabella Ivan Jack Jacob Jacqueline Jakob James Jan Jana Jane Janet Javier Jean Jeff Jeffrey Jennifer
  Jens Jeremy Jessica Jesús Jim Joan Joanna Joe Joel Johan Johann Johanna Johannes John Jonas Jonathan Jørgen Jörg Jorge Jose José
  Josef Joseph Joshua Juan Judith Judy Julia Julian Juliane Julie Jürgen Justin Karen Karin Karl Karsten Katarina Katharina
  Katherine Kathleen Kathrin Katja Katrin Keith Kelly Kenneth Kerstin Kevin Kim Kirsten Klaus Kristin Kristina Kurt Lars Laura
  Lauren Lea Leah Lena Leon Leonard Leonie Linda Lisa Liam Logan Louis Louise Luca Lucas Lucia Lucy Luis Luisa Lukas Lukasz
  Mads Magdalena Manfred Manuel Manuela Marc Marcel Marco Marcus Marcos Maria María Marianne Marie Marina Mario Marion Marjorie
  Markus Martha Martin Martina Mary Mateo Mathias Matthew Matthias Maureen Megan Melanie Melissa Mette Michael Michaela Michel
  Michele Michelle Miguel Mike Miriam Mohamed Mohammed Monica Monika Monique Muhammad Nadine Nancy Natalia Natalie Nathan
  Nicholas Nick Nicolas Nicole Nicola Niklas Nils Nina Noah Norbert Olga Oliver Olivia Omar Otto Pablo Pamela Paolo Patricia
  Patrick Paul Paula Pauline Pedro Peter Petra Philip Philipp Philippe Phillip Pierre Rachel Rafael Rainer Ralf Ralph Ramon
  Raymond Rebecca Renate Ricardo Richard Rita Robert Roberto Roger Roland Rolf Ronald Rosa Rosemary Roy Rudolf Ryan Sabine
  Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergio Sharon Shirley Silke Silvia Simon Simone Søren Sofia Sofie Sonja Sophia
  Sophie Stefan Stefanie Steffen Stephan Stephanie Stephen Steve Steven Susan Susanne Svenja Sven Sylvia Tanja Tanya Teresa
  Theodore Theresa Thomas Thorsten Tim Timo Timothy Tina Tobias Tom Tomasz Tony Torsten Tracy Udo Ulrich Ulrike Ursula Uwe
  Valentina Vanessa Vera Verena Veronica Vincent Virginia Vladimir Volker Walter Werner Wilhelm William Wolfgang Yasmin Yusuf
  Yvonne Zoe
  Aino Amit Anil Ayşe Beth Bob Bram Chiara Daan Deepak Elif Emil Femke Finn Inès Inês Jeroen Jill Jo João Josh Jules Kate Katie Kenji Léa Léo Liz
  Luc Luke Marek Matteo Mehmet Mia Ming Natasha Ola Piotr Priya Raj Ravi Rui Sanjay Sanne Sergey Théo Tiago Vijay Yuki Zoé Åsa
  `
    .trim()
    .split(/\s+/u),
);

/** Whether a word is one of them, in any case. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
