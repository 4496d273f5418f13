/** Where an article stands in its life. Only `published` articles answer customers. */
export type ArticleState = "draft" | "published" | "retired";
