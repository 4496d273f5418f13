import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks write in English: labels, and the field names of products where they mean the same everywhere. */
export const englishHeadings: DeskHeadings = {
  id:
    "id ticketid number issuekey key ticketnumber incidentnumber incidentid requestid caseid casenumber requestnumber ticketno ticketref " +
    "caseref issuenumber sysid issueid no nr callid callnumber workorderid servicerequestnumber ref refno referencenumber folio",
  subject:
    "subject ticketsubject shortdescription summary title tickettitle issuesummary ticketname casetitle casesubject ticketsummary " +
    "issuetitle briefdescription rawsubject headline catitem item shorttext synopsis shortdesc",
  description:
    "descriptiontext description ticketdescription body details longdescription problemdescription issuedescription fulldescription " +
    "detaileddescription requestdescription casedescription incidentdescription message symptom symptoms content problemtext issuetext issuedetails ticketbody ticketdetails problem problemdetails",
  resolution:
    "resolution resolutiontext resolutionnotes resolutionnote closenotes closenote closurenotes closurenote solution resolutiondetails resolutiondescription " +
    "solutiondescription closedescription closurecomments closingnotes agentreply agentresponse agentanswer lastagentreply lastagentresponse lastagentcomment",
  createdAt:
    "createdat openedat opened created createdtime createddate syscreatedon ticketcreatedat ticketcreateddate ticketcreatedtimestamp " +
    "opendate createdon creationdate createdate datecreated dateopened openedon openingdate opentime opendatetime createddatetime " +
    "createtime datetimeopened reporteddate dateoccurred submitdate submitteddate requesttime requestdate loggeddate raiseddate date logdate logged loggedon submittedon submitted datereported datelogged datesubmitted reportedon raised raisedon timestamp",
  updatedAt:
    "updatedat sysupdatedon sysupdatedat updated lastupdated lastupdatedat lastupdatedtime lastupdatetime lastupdate updatedon modifiedat modifiedon " +
    "modifiedtime lastmodified lastmodifieddate datemodified modified lastmodifiedon lastchanged changedon snapshotdate snapshotat",
  category:
    "category ticketcategory components component requesttype customfieldcustomerrequesttype customfieldrequesttype categoryname casereason topic helptopic",
  channel:
    "channel contacttype via source ticketchannel customfieldrequestchanneltype origin caseorigin ticketsource contactmethod " +
    "channeltype reportedsource requestmode mode",
  kind: "kind type tickettype issuetype sysclassname tasktype casetype incidenttype recordtype",
  status: "status state ticketstatus incidentstate currentstatus requeststatus casestatus statusname stage",
  language: "language locale lang requesterlanguage ulanguage",
  audiences: "audiences audience requesteraudience",
  linkedArticles:
    "linkedarticles linkedarticle linkedarticleids articleids articleid articles kbarticles kbarticle knowledgearticles knowledgearticle " +
    "articlenumber articlenumbers kbnumber kbid kbarticlenumber knowledgearticlenumber knowledgebasearticle knowledgenumber " +
    "relatedarticles kblink wikilink kburl articleurl articlelink articleurls kbused knowledgeused articleused articlesused kbarticleused knowledgearticleused",
  duplicateOf:
    "duplicateof parentincident outwardissuelinkduplicate mergedinto mergedintoid mergedticketid mergedto",
  label: "label",
  spam: "spam isspam",
  deleted: "deleted isdeleted",
  merged: "merged ismerged",
  closeCode:
    "closecode statereason resolutioncode closurecode closecategory resolutioncategory resolutiontype closurecategory",
  cause: "cause workkind rootcause rootcausecategory causecode",
  problem: "problemid problemnumber relatedproblem linkedproblem parentproblem problemrecord",
  tags: "tags tickettags currenttags",
  association: "associationtype",
  requester:
    "requesterid requester callerid caller requestedfor requestedforid reporterid reporter requestername requesteremail openedfor " +
    "requestedby submittedby reportedby raisedby loggedby affecteduser requestors requestor customer customername customeremail contactname endusername",
  resolvedAt:
    "resolvedat resolvedon resolveddate resolvedtime resolveddatetime dateresolved resolutiondate resolutiondatetime lastresolveddate " +
    "solvedat solvedon solveddate solvetime datesolved solvedate resolved completedat completedon completeddate completedtime completiondate datecompleted " +
    "closedat closedon closeddate closedtime closeddatetime closedatetime dateclosed closedate closetime closeat closed enddate actualend",
  reopens:
    "reopens reopencount reopenedcount reopentimes timesreopened numberofreopens reopencounter customfieldreopencount",
  effortMinutes:
    "effortminutes minutesspent minutesworked timespentminutes timespentmin timeworked timespent timetracked timetrackedinhrs timetrackedinhours " +
    "totaltimespent totaltimespentsec timeunit timeunits worktime actualeffort effort handletime handlingtime hoursworked timespenthours",
  group:
    "assignmentgroup assignedgroup supportgroup supportgroupname groupname group groupid team teamname assignedteam operatorgroup resolvergroup teamassigned queue queuename",
  priority: "priority prioritylevel prioritycode hsticketpriority urgencypriority",
  service:
    "businessservice serviceoffering service servicename affectedservice affectedservices impactedservice customfieldaffectedservices " +
    "configurationitem cmdbci ci ciname affectedci asset assetname product productname",
  customerWeight: "customerweight accountweight requesterweight",
  assignee:
    "assigneeid assignee assignedto responderid agent assigneename agentname agentassigned technician technicianname",
  comments:
    "comments comment additionalcomments customercomments publiccomments commenttext commenthistory conversations conversation conversationhistory threads",
  notes: "worknotes commentsandworknotes agentnotes internalnotes privatenotes internalcomments",
  viaArticle: "resolvedviakb resolvedviaknowledge solvedviakb resolvedwithkb",
  solvableFlag: "levelzerosolvable levelzero lzs l0solvable kbsolvable customersolvable selfservicesolvable",
  resolvedByLevel: "resolvedbylevel resolutionlevel",
  satisfaction:
    "satisfaction satisfactionscore satisfactionrating customersatisfaction csat csatscore csatrating customfieldsatisfaction surveyresult surveyresults",
};

/** States and close codes in English. */
export const english: DeskLanguage = {
  cancelled:
    "cancel canceled cancelled skipped dropped discarded withdrawn deleted void voided removed trash trashed declined abandoned obsolete revoked rescinded",
  refused: "rejected",
  people: "user customer requester requestor caller client enduser",
  cancelledPhrases:
    "cancellation by|withdrawal by|won t do|wont do|will not do|no longer required|no longer needed|no longer necessary|not required|not needed|not required anymore|" +
    "not needed anymore|opened in error|created in error|raised in error|logged in error|submitted in error|not needed any more|opened by mistake|" +
    "created by mistake|no longer relevant|no longer applicable|not applicable anymore|not relevant anymore|withdrew|changed their mind|created accidentally|opened accidentally",
  duplicate: "duplicate duplicated merged child",
  spam: "spam junk",
  spamPhrases: "junk mail|unsolicited mail|unsolicited e mail",
  beside:
    "closed soft auto suspended invalid resolved solved done completed complete as by the a an agent system of to with into another " +
    "other ticket case request incident issue marked was is self at s per on end automatically admin its " +
    "mail email e",
};
