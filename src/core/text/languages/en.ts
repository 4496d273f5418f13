import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const EN: LanguageWords = {
  tag: "en",
  mail: {
    from: "from",
    sent: "sent | date | sent at | sent on",
    to: "to",
    subject: "subject",
    otherLabels: "cc | bcc | reply-to | importance | priority | attachments | organization | resent-from",
    on: "on",
    wrote: "wrote | sent | writes | said | has written",
    original: `
      original message | original appointment | reply message | original mail | previous message | original e-mail`,
    forwarded: `
      forwarded message | begin forwarded message | forwarded mail | forwarded by … | start of forwarded message`,
    replyAbove: `
      type your reply above this line | type your response above this line | reply above this line |
      please reply above this line | please type your reply above this line | please type your response above this line |
      please enter your reply above this line | please write your reply above this line | please respond above this line |
      please do not write below this line | in replies all text above this line | write your reply above this line |
      enter your reply above this line | write above this line | add your reply above here |
      to answer by email, write above this line | to reply, … above this line | reply to this email above this line | reply to this email … above this line |
      respond above this line | do not write below this line | do not reply below this line |
      please do not reply below this line`,
    aboveThisLine: "above this line | above this text | below this line",
    greetings: `
      hi | hello | hey | hiya | dear | good morning | good afternoon | good evening | good day | greetings | 
       to whom it may concern`,
    addressees: `
      all | team | there | everyone | everybody | support | helpdesk | help desk | service desk | servicedesk | it | folks |
      guys | sir | madam | sirs | colleague | colleagues | friend | friends | or | and`,
    closings: `
      regards | best regards | kind regards | kindest regards | warm regards | warmest regards | many regards | sincere regards |
      with best regards | with kind regards | best, | all the best | best wishes | warmly | respectfully | rgds | brgds | kr |
      br | yours sincerely | yours faithfully | yours truly | sincerely | sincerely yours | faithfully | yours |
      thanks and regards | thanks and best regards | thanks and kind regards | thanks & regards | thanks & best regards |
      thank you and regards | thank you and kind regards | thank you and best regards | many thanks and kind regards |
      thank you & regards | thanks & kind regards`,
    thanks: `
      many thanks in advance | thank you so much in advance | thank you very much in advance | thanks a lot in advance |
      thanks so much in advance | many thanks again | thanks for your help | thank you for your help | thanks for your time |
      thank you for your support | thanks for your support | thank you for your time | thanks all | thanks team |
      thank you all | thank you in anticipation | thanks | many thanks | kind thanks | thanks a lot | thanks again |
      thanks so much | thanks in advance | thx | tia | thank you | thank you very much | thank you so much |
      thank you in advance | cheers |  thanks very much | thanks a million | much appreciated | thanks a bunch`,
    device: `
      sent from my … | sent from … | sent via … | sent with … | get outlook for … | sent using …`,
    banners: `
      [external] | [external email] | [external e-mail] | [external sender] | external email | external e-mail |
      external sender | caution: this email | caution: this e-mail | caution: this message | caution: external |
      caution - external | caution external | warning: this email originated | warning: this message | warning: external |
      this email originated from outside | this message originated from outside | this email was sent from outside |
      this message was sent from outside | this email came from outside | this is an external email |
      this is an external message | [warning: external | [caution: external | attention: this email |
      you don't often get email from | you don't often receive email from |
      some people who received this message don't often get email | do not click | do not open | please do not click |
      please do not open | don't click | exercise caution | be careful with | please exercise caution |
      learn why this is important | ⚠ external sender | ⚠ external email | this message is from an external | this message came from outside |
      this email is from an external | this is an external e-mail | security notice: external | be careful: this`,
    notices: `
      confidentiality notice | confidentiality note | virus-free | disclaimer | legal notice | privileged and confidential |
      private and confidential | this email … confidential | this e-mail … confidential | this message … confidential |
      this communication … confidential | this email … intended | this e-mail … intended | this message … intended |
      this communication … intended | this email … privileged | this e-mail … privileged | this message … privileged |
      the information in this email … confidential | the information contained in this … confidential |
      the information contained in this … intended | the contents of this … confidential |
      if you are not the intended recipient | if you have received this email in error |
      if you have received this message in error | please consider the environment before printing |
      consider the environment before printing | think about the environment before printing |
      please think of the environment before printing | think before you print | please consider the environment |
      any views or opinions | emails are not secure | this email has been scanned | this message has been scanned |
      this email has been checked for viruses`,
    legal: `
      confidential | confidentiality | intended recipient | disclosure | unauthorized | unauthorised | prohibited |
      privileged | liability | notify the sender | dissemination | delete it | solely | addressee | unlawful`,
    sentence: `
      i i'm i've i'd i'll my me we we're we've our us you your he she they their them this that these those there is isn't
      are aren't was wasn't were be been has hasn't have haven't had does doesn't did didn't don't can can't cannot could
      couldn't will won't would should must not but only when then because since if how why what where which while until
      still again already also just please need needs want tried try trying get gets getting got say says said show shows
      give gives work works working worked fail fails failed crash crashes crashed stop stops stopped starts started hang
      hangs freezes frozen jam jams jammed print prints opens appears happens happened restarted rebooted asks see seen saw
      sees tell know think use using used now today yesterday tomorrow ago after before every each never always nothing
      anything something keeps locked broken missing wrong unable lost slow blank stuck offline down goes comes click
      clicked forgot reset update updated install installed send let whether yet too so than it's thats dont cant`,
    trouble: `
      urgent urgently asap deadline important slow sound noise monday tuesday wednesday thursday friday saturday sunday
      denied refused failure failed timeout invalid expired forbidden disconnected unavailable offline crash connection
      network access warning alert exception fault fatal unknown critical signal jam system reset black blank error errors
      bluescreen printer printers laptop desktop notebook monitor screen keyboard mouse scanner dock headset phone iphone
      ipad android outlook teams windows excel word powerpoint onedrive sharepoint vpn wifi wi-fi wlan zoom chrome edge
      firefox safari password login mailbox calendar toner tray paper cable battery server serial asset username user ticket
      subject description steps citrix sap display router modem switch adobe acrobat update browser disk usb hdmi bios driver mfa sso intune bitlocker`,
    roles: `
      manager | director | engineer | developer | analyst | consultant | administrator | admin | assistant | officer |
      specialist | coordinator | accountant | head of | lead | team | department | dept | division | office | university |
      college | institute | school | ltd | limited | llc | inc | plc | corp | corporation | co | group | company | bank |
      hospital | council | ministry | agency | ceo | cto | cfo | coo | cio | vp | phd | msc | mba | president | founder |
      partner | associate | technician | supervisor | architect | designer | nurse | teacher | professor | lecturer |
      secretary | receptionist | clerk | buyer | planner | controller | executive | representative | sales | marketing |
      finance | accounting | accounts | human resources | hr | procurement | purchasing | logistics | warehouse | facilities |
      operations | legal | payroll | customer service | trainee | intern | student | apprentice | it services | services |
      solutions | systems | technologies | international | holding | industries | foundation | association | she/her |
      he/him | they/them`,
    places: `
      street | st | road | rd | avenue | ave | lane | drive | square | floor | building | bldg | room | suite | po box |
      p.o. box | registered in | registered office | company no | registration no | vat | reg. no`,
    contact: `
      tel | telephone | phone | mobile | mob | cell | fax | direct | direct line | office | email | e-mail | mail | web |
      website | ext | extension | skype | linkedin | t | m | p | f | e | w | d | o | c | whatsapp | home | internet | url`,
    below: "below | following | as follows | these | list follows | here is | here are | details",
    cover: `
      fyi fya see below please pls plz help can could would you assist advise forward forwarding forwarded fwd any idea
      ideas thoughts look check handle this the that it into at attached attachment mail email e-mail message thread chain
      conversation for your our information info action attention and kindly of me us with from a an have take need needs
      support urgent asap thanks thank issue problem request ticket regarding re fw is in to be as per following i we
      someone somebody anyone do what about how comments received got user customer colleague sort out deal`,
  },
};

export const EN_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatic reply | automatic response | auto-reply | auto reply | autoreply | auto-response | auto response |
      autoresponse | automated reply | automated response | auto: … out of the office | auto: … out of office |
      out of office | out of the office | out-of-office | out of office autoreply | out of office reply |
      away from the office | vacation reply | absence notice | i am out of the office | i'm out of the office |
      … is out of the office | undeliverable | undeliverable mail | undelivered mail returned to sender | undelivered mail |
      undelivered | message undeliverable | mail undeliverable | delivery status notification | delivery failure |
      delivery failed | delivery has failed | failure notice | mail delivery failed | mail delivery failure |
      mail delivery subsystem | mail delivery system | returned mail | non-delivery report | message not delivered |
      delivery delayed | delayed mail | warning: could not send message | warning: message delayed | not read | read receipt |
      return receipt | message recall success | message recall failure | message recall`,
  maybeAutoReplies: `
      read | recall | delivered | relayed | auto | on vacation | on leave | ooo | away | absent | absence | we have received your |
      we received your | your request has been received`,
  away: `
      away | out of office | out of the office | until | return | returning | back on | back in | back at | vacation |
      on leave | was read | has been read | your message | would like to recall | was delivered | no access to my |
      could not be delivered | couldn't be delivered | was not delivered | wasn't delivered | delivery to |
      mail system | permanent error | permanent failure | address rejected | mailbox full | mailbox is full |
      mail delivery | has been received | have received your | thank you for your email | thank you for your message |
      thank you for contacting | user unknown | not yet been delivered | not been delivered |
      mailbox unavailable | no such user | a ticket has been created | ticket was created`,
  asks: `
      how to | how do | how can | i want | we want | i need | we need | please help | can you | could you | help me |
      come back | comes back | came back | bounce | bounces | our customer | i'd like | i would like to set |
      i would like to have | please set up | does not work | doesn't work | not working | stopped working |
      cannot turn | can't turn | is sent to | are sent to | keeps sending`,
};
