/**
 * Words and phrases that mean the same at an English-speaking service desk. Each group becomes one concept term, named
 * after its first single word. A group is here only if either of its members may stand for the other in a question
 * ("laptop", "notebook"), not if they merely belong together ("folder", "drive"). Inflected forms need no entry: the
 * members are stemmed as texts are ("logging in" is "log in"). A line is a group; the text has no spaces that it does not need, as pages load it.
 */
export const IT_SYNONYMS: readonly (readonly string[])[] = /* @__PURE__ */ [
  // Signing in and identity
  `login|log in|log into|logon|log on|log onto|sign in|sign into|signin|sign on|signon
logout|log out|logoff|log off|sign out|signout|sign off|signoff
signup|sign up
password|passwords|passwd|passwrd|passwort|pw|pwd|pass word|psw
passcode|pass code|pincode|pin code
username|user name|user id|userid|login name|loginid|login id
mfa|2fa|multifactor|multi factor authentication|multifactor authentication|multi factor|two factor authentication|two factor|two step verification|2 step verification|2 factor|2sv|second factor|twofactor|two factor auth|multi factor auth
otp|one time password|one time passcode|one time code|verification code|security code
sso|single sign on|single signon|single sign in
ad|active directory
aad|azure ad|azure active directory|entra id|entra|microsoft entra id|microsoft entra
adfs|ad fs|active directory federation services
ldap|lightweight directory access protocol
iam|identity and access management
rbac|role based access control
authenticate|auth|authn
authorize|authorise|authz
permission|access right|access rights|privilege
admin|administrator
not|unable|not able
unlock|un lock`,
  // Networks
  `vpn|virtual private network
wifi|wi-fi|wi fi|wireless network|wireless lan|wlan|wireless internet|wireless
lan|local area network
wan|wide area network
vlan|virtual lan|virtual local area network
ssid|network name|wifi name
dns|domain name system|domain name server
dhcp|dynamic host configuration protocol
nat|network address translation
isp|internet service provider|internet provider
qos|quality of service
tls|transport layer security
ssl|secure sockets layer
http|hypertext transfer protocol
ftp|file transfer protocol
sftp|ssh file transfer protocol
ssh|secure shell
voip|voice over ip
ethernet|lan cable|network cable|patch cable
offline|off line
online|on line
hotspot|hot spot
bandwidth|band width
firewall|fire wall`,
  // Devices
  `laptop|notebook|lap top|laptop computer
computer|pc|pcs|workstation|personal computer
smartphone|smart phone|cellphone|cell phone|mobile phone|mobile device
monitor|external screen|external display|second screen|second monitor
touchpad|touch pad|trackpad|track pad
touchscreen|touch screen
keyboard|key board
headset|head set
headphone|head phone|earphone
webcam|web cam|web camera
microphone|mic
printer|printing device|multifunction printer|mfp
docking station|dock station|dockingstation|laptop dock
charger|power adapter|power adaptor|ac adapter|power supply|charging cable
usb stick|usb drive|usb key|thumb drive|flash drive|memory stick|pendrive|pen drive
ssd|solid state drive|solid state disk
hdd|hard disk|hard drive|harddisk|harddrive|hard disk drive
ram|random access memory
cpu|processor
gpu|graphics card|video card|graphic card
bios|uefi
nas|network attached storage
ups|uninterruptible power supply
pbx|telephone system|phone system
toner|toner cartridge|ink cartridge|printer cartridge
byod|bring your own device`,
  // Systems and software
  `os|operating system
macos|mac os|os x|osx
ios|iphone os
app|application|apps
software|software program
office 365|microsoft 365|o365|m365|office365|ms 365|microsoft365|ms365
microsoft|msft
onedrive|one drive
sharepoint|share point
powerpoint|power point|ppt
onenote|one note
powershell|power shell
teamviewer|team viewer
dropbox|drop box
bitlocker|bit locker
windows hello|hello for business
defender|windows defender|microsoft defender
.net|dotnet|dot net
javascript|java script
vm|vms|virtual machine
vdi|virtual desktop infrastructure|virtual desktop
rdp|remote desktop|remote desktop protocol|rdc|remote desktop connection|mstsc
gpo|group policy|group policy object
mdm|mobile device management
erp|enterprise resource planning
crm|customer relationship management
cms|content management system
dms|document management system
hris|hr system|human resources system
hr|human resources|human resource
saas|software as a service
api|application programming interface
gui|user interface|graphical user interface
cli|command line|commandline|command line interface
sql|structured query language
db|database|data base
url|web address|website address
website|web site|webpage|web page
browser|web browser|internet browser
addin|add-in|add in|addon|add-on|add on|plugin|plug-in|plug in
browser extension|chrome extension
antivirus|anti-virus|anti virus|virus scanner|virus scan|antimalware|anti malware
malware|malicious software
ransomware|ransom ware
popup|pop-up|pop up
taskbar|task bar
toolbar|tool bar
screenshot|screen shot|screen capture|print screen|printscreen|screengrab|screen grab
wallpaper|desktop background
darkmode|dark mode|dark theme
cookie|browser cookie
shortcut|short cut
dropdown|drop-down|drop down
checkbox|check box|tickbox|tick box`,
  // Mail, calendar and meetings
  `email|e-mail|mail|electronic mail
mailbox|mail box|email box
inbox|in-box
spam|junk mail|junk email|unsolicited email
phishing|phish|phishing email|spoofed email
out of office|ooo|automatic reply|auto reply|autoreply|autoresponder|auto responder|oof
distribution list|mailing list|distribution group|mail group|email group
attachment|attached file|email attachment
undeliverable|ndr|non delivery report|bounce message|bounceback|bounce back
calendar|calender
videoconference|video conference|video call|video meeting
screenshare|screen share|screen sharing|share my screen|share screen|share your screen
voicemail|voice mail|answering machine`,
  // What happens, and what is done about it
  `turn on|switch on|power on|turned on
turn off|switch off|power off|shutdown|shut down|power down
enable|activate
disable|deactivate
restart|reboot|re-start|re-boot
boot|boot up|bootup|start up|startup
bsod|blue screen|blue screen of death|bluescreen
freeze|frozen|froze|hang|hung|unresponsive|not responding|stops responding
crash|crashes unexpectedly|closes unexpectedly|quits unexpectedly
slow|sluggish|laggy|lag
timeout|time-out|time out|timed out|times out
outage|downtime|down time
delete|erase
reinstall|re-install|install again
setup|set up|set-up
configure|config|configuration
synchronize|synchronise|synchronization|synchronisation|sync|syncing|synced|synching
backup|back up|back-up
upgrade|up grade
update|up date
uninstall|un-install
lockout|lock out|locked out
broken|not working|stopped working|does not work|not function
forgot|forgotten|forget
lost|lose
buy|bought|purchase
onboarding|on-boarding|new hire|new starter|new joiner|new employee
offboarding|off-boarding|leaver
helpdesk|help desk|service desk|servicedesk
faq|frequently asked questions
eta|estimated time of arrival
asap|as soon as possible
wfh|work from home|working from home|home office|homeoffice
csv|comma separated values
pdf|pdfs|portable document format
zip|zip file|zipped`,

  // British and American spellings; inflected forms follow by stemming
  `license|licence
color|colour
center|centre
favorite|favourite
catalog|catalogue
program|programme
customize|customise
organization|organisation
recognize|recognise
initialize|initialise
behavior|behaviour
dialog|dialogue
gray|grey
adapter|adaptor
fiber|fibre
normalize|normalise
optimize|optimise
personalize|personalise
minimize|minimise
maximize|maximise
virtualization|virtualisation
disk|disc
cancel|cancelled|cancelling|cancellation`,
].flatMap(linesOfGroups);

/** A line is a group of words and phrases between bars. */
export function linesOfGroups(text: string): string[][] {
  return text.split("\n").map((line) => line.split("|"));
}
