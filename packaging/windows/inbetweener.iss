; Inno Setup's recipe (6.3 or newer) for the Windows installer. After `python packaging/build.py`:
;
;     iscc /DVersion=0.1.0 packaging\windows\inbetweener.iss
;
; Signing: give iscc a sign tool named "studio" and /DSigned, see packaging/README.md.
#ifndef Version
  #error Say which version: iscc /DVersion=…
#endif
#define Folder "..\..\dist\inbetweener"
; Which variant it is shows in what was packed. That for NVIDIA cards is larger than one file may be.
#if FileExists(Folder + "\_internal\torch\lib\torch_cuda.dll")
  #define Variant "-nvidia"
#else
  #define Variant ""
#endif
#ifdef Signed
  #define Sign "signonce"
#else
  #define Sign ""
#endif

[Setup]
AppId={{7D0B7A52-5B0C-4E0E-9C57-1B2E8C7C4A11}
AppName=Inbetweener
AppVersion={#Version}
AppVerName=Inbetweener {#Version}
AppPublisher=The Inbetweener team
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Inbetweener
DisableProgramGroupPage=yes
; No administrator is needed: an artist may install it for himself alone. A studio installs it for
; all with /ALLUSERS /VERYSILENT.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Of Qt 6: Windows 10 of 2018.
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/fast
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=inbetweener-{#Version}-windows{#Variant}
#if Variant != ""
DiskSpanning=yes
#endif
SetupIconFile=..\..\build\icons\inbetweener.ico
UninstallDisplayIcon={app}\inbetweener.exe
UninstallDisplayName=Inbetweener
#ifdef Signed
SignTool=studio
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

; What an older version or the other variant left would be loaded beside what is new.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\inbetweener.exe"; DestDir: "{app}"; Flags: ignoreversion {#Sign}
Source: "{#Folder}\_internal\*"; DestDir: "{app}\_internal"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Inbetweener"; Filename: "{app}\inbetweener.exe"
Name: "{autodesktop}\Inbetweener"; Filename: "{app}\inbetweener.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.inbetweener"; ValueType: string; ValueData: "Inbetweener.Project"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.inbetweener\OpenWithProgids"; ValueType: string; ValueName: "Inbetweener.Project"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Inbetweener.Project"; ValueType: string; ValueData: "Inbetweener shot"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Inbetweener.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\inbetweener.exe,0"
Root: HKA; Subkey: "Software\Classes\Inbetweener.Project\shell\open\command"; ValueType: string; ValueData: """{app}\inbetweener.exe"" ""%1"""

[Run]
Filename: "{app}\inbetweener.exe"; Description: "{cm:LaunchProgram,Inbetweener}"; Flags: nowait postinstall skipifsilent

; Settings, autosaves and drawings that were kept stay: they are the artist's.
[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"
