; Inno Setup's recipe for the Windows installer. After `python packaging/build.py`:
;
;     iscc /DVersion=0.1.0 packaging\windows\inbetweener.iss
;
; Signing: give iscc a sign tool named "studio" and /DSigned, see packaging/README.md.
#ifndef Version
  #error Say which version: iscc /DVersion=…
#endif

[Setup]
AppId={{7D0B7A52-5B0C-4E0E-9C57-1B2E8C7C4A11}
AppName=Inbetweener
AppVersion={#Version}
AppPublisher=The Inbetweener team
DefaultDirName={autopf}\Inbetweener
DefaultGroupName=Inbetweener
; No administrator is needed: an artist may install it for himself alone.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2/fast
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=inbetweener-{#Version}-windows
SetupIconFile=..\..\build\icons\inbetweener.ico
UninstallDisplayIcon={app}\inbetweener.exe
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

[Files]
Source: "..\..\dist\inbetweener\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Inbetweener"; Filename: "{app}\inbetweener.exe"
Name: "{autodesktop}\Inbetweener"; Filename: "{app}\inbetweener.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.inbetweener"; ValueType: string; ValueData: "Inbetweener.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Inbetweener.Project"; ValueType: string; ValueData: "Inbetweener shot"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Inbetweener.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\inbetweener.exe,0"
Root: HKA; Subkey: "Software\Classes\Inbetweener.Project\shell\open\command"; ValueType: string; ValueData: """{app}\inbetweener.exe"" ""%1"""

[Run]
Filename: "{app}\inbetweener.exe"; Description: "{cm:LaunchProgram,Inbetweener}"; Flags: nowait postinstall skipifsilent
