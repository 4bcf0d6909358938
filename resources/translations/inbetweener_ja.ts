<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow out of {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow in to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow out of {a}, slow in to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favour {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favour {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dragged by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticks of a timing chart must rise from key A to key B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap has 0 or more inbetweens, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left of the last key&apos;s stay. Move it less, or ripple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left of the next gap. Move it less, or ripple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot has {count} gaps; there is no gap {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key after this one to swap it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot has {count} keys; there is no key {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first key stays at the start of the shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key comes at least one frame after the key before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such inbetween to make a breakdown of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stands there already. Choose a frame between two keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker stands within {most} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has up to {most} characters, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an inbetween: keys are the artist&apos;s own and are not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound begins within {n} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot has no sound. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap lasts 1 to {most} frames, not {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing is exposed for 1 frame or more, not {exposure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap of {length} frames has room for {most} inbetweens, not {count}. Make the gap longer, or choose ripple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are written as PNG: let “{text}” end in “.png”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name pattern “{text}” needs one run of # for the number, as in “A.####.png”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name pattern “{text}” holds characters that file names cannot have. Use letters, digits, points, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some systems cannot keep files named “{name}”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last key stays 1 frame or more, not {frames}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shot runs at up to {most:g} frames a second, not {fps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shot lasts up to {most} frames; this would make {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_failed} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 2 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is gone or has another name now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a picture of a kind that can be read (PNG is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels, and the largest that can be used is {side} a side and {megapixels} megapixels in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {kind} needs Pillow, which is not installed here; save it as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has far more pixels than can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early; part of the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind of pixels ({mode}) cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of 16 bit TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (the PNG header is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (there are no pixels in it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (the checksum of {chunk} is wrong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (there is no PNG chunk where one should be)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (the PNG header has the wrong length)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size of {width} × {height} pixels makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (the PNG header makes no sense)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (its palette is missing or makes no sense)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged (its pixels cannot be unpacked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model named {name!r}. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device named {name!r}. Choose one of: auto, cpu, cuda, cuda:N, mps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no Apple GPU that can be used. Choose the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no NVIDIA GPU that can be used. Choose the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device cuda:{index}: this machine has {count} NVIDIA GPU(s), counted from cuda:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models asks for a {model} that this program cannot build: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} needs a search that is not here: {search}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} x {height} pixels. Close other programs, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models {path} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error}. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {weights} do not fit the network of {model}. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {model} cannot be read ({reason}): {weights}. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {weights} are not those of {model}: the file was changed or is damaged. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {weights} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers start at 0 or later, not at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbetween {order} after {gap} is not rendered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {found} pixels and the shot is {canvas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” is not installed. Choose another: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed while its gap waited to be drawn; render again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit drawings to canvas, or --fit), or cut the gap between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has not drawn this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no inbetween: models draw inbetweens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other model that could draw this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to {folder} was stopped, since another shot was opened. Files that were written are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported, since not all inbetweens could be rendered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rendered yet – nearest drawing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued – nearest drawing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendering – nearest drawing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed – nearest drawing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale – an older picture is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is lost – nearest drawing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an inbetween to draw it by hand; keys are your own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render this inbetween first: your drawing begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shot is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbetween could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The drawing is at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved, but its inbetween is not on the timeline any more. The file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not tell how it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was kept with this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model draws here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Choose one under Review ▸ Choose Paint Program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” could not be started. Choose another under Review ▸ Choose Paint Program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is no command: a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rendered picture is gone from the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two drawings are of different sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rendered picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to show {name}; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped {name} from being shown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {order} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another breakdown is being made. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a rendered inbetween to make it a breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is gone from the cache. Render the gap again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written to {folder}, but another shot is open now. Open that one again to make it a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written, but the shot has changed since. Make it a key from the list of drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breakdown could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}. Make room or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free name was found in {folder} for the breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone or cannot be read. Bring it back, or let the model draw again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this gap. Close other programs and render it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap could not be rendered ({kind}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} → {right}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot cannot be opened ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound cannot be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding how it moves …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found, so that nothing can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be heard: it is no WAV, MP3, OGG Vorbis or FLAC sound, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be heard: there is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there. Put it back or choose another sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {gib} GiB. Cut out the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is longer than {minutes} minutes. Cut out the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to write there. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is gone. Make the folder again or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not take files of that size. Choose another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error. Check the disk or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is the original itself, which is never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder}: {reason}. Save the project by hand, and make room or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no autosave of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a name of 1 to {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not relative to the shot folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the shot folder or is not a plain path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be exported: its picture cannot be read any more ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no file name. Choose another name pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures would both be {first}. Choose another name pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures would be {first} and {second}, which many systems take for one name. Choose another name pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{listed} and {n} more</source>
        <comment>{listed} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} already holds other files under these names: {listed}. Choose another folder, name or start number, or allow overwriting (the shot&apos;s own drawings are never overwritten).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system says “{reason}”. Mend that or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: {reason} and export again; the pictures that are there are whole and are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} entries; {most} at most can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is “{word}”, which is none of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {mib} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off or is garbled in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {name}, which is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing it; try again when that has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free name like {stem}.png was found in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in the way. Rename it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another place for the cache or mend this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not rise by frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no level “{prefix}”. Its levels: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be saved: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be saved: it would not be read back the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more. Was it moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}, and there is no good backup ({backup}). Open the folder of drawings instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was damaged ({reason}); the backup of the save before it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not name a project of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved by a newer Inbetweener (format {version}; this one reads up to {newest}). Open it with that one, or update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system says “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample shot could not be copied to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The drawings are {usual}, but one is of another size: {listed}. Scale it to fit, or leave it out.</source>
        <comment>The drawings are {usual}, but {n} are of another size: {listed}. Scale them to fit, or leave them out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its name {problem}; give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Open the folder that it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to look into {folder}. Change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is no name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}). Is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used: {file}, for one, cannot be, for {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, TGA, WebP, BMP or JPEG files into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of the drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither key nor breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} entries for {keys} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the shot longer than {most} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be empty for the chart “{preset}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not rise between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not above 0 and up to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a width and a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a path of 1 to {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on the network; give the share a drive letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not between 0 and {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sample Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shot to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timing as a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pictures of the shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (or tap Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-Pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run back from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play at half the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip like paper; hold to roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll Until Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip on and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Twos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Threes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Inbetween More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Inbetween Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetween the Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the First Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut Between the Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Blank for the Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make This Inbetween a Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a drawing and split the gap there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Key off the Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put drawings on the timeline at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Key Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key before the playhead again where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with Next Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two drawings change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the key a breakdown, or a key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something at this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work from Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that is worked on begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work up to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that is worked on ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on Selected Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on Whole Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a WAV, MP3, OGG or FLAC under the shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sound from under the shot; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play without sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Sound Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sound begin at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound One Frame Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sound begin a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound One Frame Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sound begin a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Sound File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that the sound is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the timing chart of the selected gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space all selected gaps by the copied chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Drawings to Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale drawings of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every missing inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render Selected Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the inbetween that is being drawn, and begin no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Selected Gaps Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw them before all others that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Selected Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the selected gaps no more; the rest goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Whole Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing this shot and all others that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again what could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is done, has failed or was cancelled off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Shots to Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders of keys, several at once; they are drawn without being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Projects to Queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose project files, several at once; they are drawn without being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Render Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn, and what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts Before and After…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ghosts, and how strong each is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts of Keys (not Drawings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts in Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the ghosts over the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour Before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour After…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger Ghosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker Ghosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay another picture over the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Key Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Key After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Another Model&apos;s Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a Picture File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a drawing of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink (not Wipe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one and then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Divider Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Divider Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay over the drawing what lay there last, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the model was in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to Nearest Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow as Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how everything moves from key to key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow as Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how everything moves: the hue says whither, its strength how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the next overlay over the drawing, after the last none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the drawing where the point under the pointer is on each drawing of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Spacing Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the dots of the point under the pointer, to see them while ticks are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture pixel on one screen pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the picture as in a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate View Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate View Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at the thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe for action and for titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light words on dark grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark words on light grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next doubtful one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Selected Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every inbetween of the selected gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this inbetween is no good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this inbetween has to be drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said of this inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on this inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next doubtful inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim no drawing on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but what nobody has judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but what the model was in doubt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but what was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but what has to be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but what was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but what you drew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Matching Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next drawing that is not dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Matching Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last drawing that is not dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Exposure Sheet to PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the exposure sheet as a PDF for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw by Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this inbetween in your paint program; saving takes it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the Model Draw Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rendered inbetween instead of your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Paint Program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What inbetweens are drawn by hand with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panel is for that has the keyboard, and everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Shot in Ten Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder of keys to finished pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be set, with a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Inbetweener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {length:.0f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rim: {length:.0f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned · Shift+click it to let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click to keep this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ghosts are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts of the neighbouring keys, or of the neighbouring drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the ghosts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the onion skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the context menu of a drawing at the left to make it a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing chart from {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetween {number} of {count}, {percent} % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween</source>
        <comment>{n} inbetweens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that draws the inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep length: a gap&apos;s drawings share its frames. Ripple: what comes after moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual frame rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fps:g} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the divider across the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}&apos;s drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the folder of the keys: the pictures would be taken for keys when it is opened again. Choose a folder in it, or save the project there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PNG sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># stands for the number: A.####.png gives A.0001.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file a frame (holds are repeated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files of the same names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render and Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no folder that can be found: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name holds a character that no name may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path of the folder, not just {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Return on a command, then the keys that you want for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} always means: {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It from {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker at frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step, hit, look …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tap Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold Space and drag, or middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset My Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the preset that my own keys were made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the panel {panel} for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} picture was written to {folder}.</source>
        <comment>{n} pictures were written to {folder}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was there already.</source>
        <comment>{n} were there already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of key drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetweener projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on {shot} from {when} was kept when the program ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or undo the changes to this shot first; the other is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {shot}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the timing you have set since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a marker to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select gaps to work on their frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program that inbetweens are drawn by hand with, such as
krita   or   gimp --no-splash {file}
Leave it empty to use whatever the system opens pictures with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open in your paint program. Save it to take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was taken in. It is yours: no model draws over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is gone or cannot be read. The shot keeps its place: bring the file back, or use Review ▸ Let the Model Draw Again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them under **{place}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetweener Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the shot&apos;s folder. Copy it to {folder} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert key</source>
        <comment>Insert {n} keys</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it a {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a gap to copy its spacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the spacing of a gap first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground under cels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the ghosts {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground under Cels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on Either Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ghost before and one after; farther ones weaker, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ghosts {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong ghost {number} {side} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of ghost {number} {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as frames: {n} frame in all.</source>
        <comment>Numbers were read as frames: {n} frames in all.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as drawings, {n} frame from key to key.</source>
        <comment>Numbers were read as drawings, {n} frames from key to key.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {level} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Level {title} was opened; the folder holds {n} more.</source>
        <comment>Level {title} was opened; the folder holds {n} more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fit to Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One file was left out. {listed}.</source>
        <comment>{n} files were left out. {listed}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this project are gone: {listed}. They keep their place on the timeline; put them back and their gaps can be rendered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings of the shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <comment>{n} keys</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} · {n} unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shot; what you do to it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a step, or forward to one undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}  (saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut – never mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank – for the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shot to set its timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last key of the shot has no gap after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing of the inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that draws this gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render This Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each drawing stays {n} frame</source>
        <comment>Each drawing stays {n} frames</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last key {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render These Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to render here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (the shot’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {confidence:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which inbetweens are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this inbetween…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the inbetween under the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetweens to review, the most doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shot to review its inbetweens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shot has no inbetweens to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviewed. Nothing is left to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stands like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose habits the sheet follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames on a printed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shot} sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print exposure sheet to PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} was written: {n} page.</source>
        <comment>{name} was written: {n} pages.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of key drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Your files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
Delete takes it off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was at {folder}. Delete takes it off this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ghosts of the drawings around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onion skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbouring keys, or the neighbouring drawings of any kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many on either side, and how strong each is of the strength of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opacity slots count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay ghosts over the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows through where a drawing is transparent. It is never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background colour paper white black checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field grid of twelve fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas safe for action and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference is called “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} preference</source>
        <comment>{n} preferences</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set {count} of “{page}” back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: back to the usual colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best device there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best device there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version, device, folders and libraries as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the inbetweens of 2D animation from a folder of key drawings. Everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best device is the graphics card where there is one that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device GPU CUDA graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More keeps longer shots ready to play without a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond it, the inbetweens that were unused for longest go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota size space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing deletes rendered inbetweens alone, never what you drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear cache empty delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} stands for the picture; it comes last where it is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external editor Krita Photoshop GIMP command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are kept here within seconds, and offered again after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover crash backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the gap&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple: what follows moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Inbetweener is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list on the welcome page and in File. The shots themselves stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline and Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When timing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of exposures or inbetweens does to what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x-sheet timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>144 stand in two columns of 72.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows PDF print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits of another program, or keys of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcuts preset Harmony OpenToonz Pencil2D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other colour ({colour})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} shot in the list</source>
        <comment>{n} shots in the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>whatever the system opens pictures with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paint program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Cache…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {quota} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbetweens are being drawn or exported. Wait for that to end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {size} of rendered inbetweens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of every shot go and have to be rendered again, which takes time. Your keys, drawings by hand, projects, reviews and notes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped. Files that were written are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures in memory {mib} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} frame dropped</source>
        <comment>{n} frames dropped</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween to draw</source>
        <comment>{n} inbetweens to draw</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {shot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} shot waits</source>
        <comment>{n} shots wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No more shots are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inbetweens are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One gap could not be rendered.</source>
        <comment>{n} gaps could not be rendered.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening · {done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting · {done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} frame was dropped to keep real time.</source>
        <comment>{n} frames were dropped to keep real time.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on an inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on an inbetween that is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a gap that waits or is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a gap that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sound first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on an inbetween drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said of this drawing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shot first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every inbetween has been reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} · {seconds} · {fps:g} fps · {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inbetweens of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on {exposure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set {n} inbetween</source>
        <comment>Set {n} inbetweens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set gap length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as {treatment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold last key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a key to take it off the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot has no size to fit drawings to: no file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all drawings clearly again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} for the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} · no inbetweens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inbetweens} {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {exposure}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {exposure}s, last {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exposure}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ripple · Shift: keep length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the length · Shift: ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the last key stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot keeps its length; ripple makes it longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {number}: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to let it begin earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of key drawings to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no inbetween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole shot plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open This Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw This Shot Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try This Shot Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel This Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove This Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Recent Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shot was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written and is a breakdown of this shot now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {frame} / {last} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far rendering has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Shots: draw others too, once this one needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps and shots that are rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Open a shot, or drop shots here to draw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Render this shot, or drop other shots here to draw them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap}, by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} problem</source>
        <comment>{n} problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done, nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mib} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gib:.1f} GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{ended} of {n} gap</source>
        <comment>{ended} of {n} gaps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} shot to do</source>
        <comment>{n} shots to do</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has failed</source>
        <comment>{n} have failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Shots to Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} gap failed</source>
        <comment>{n} gaps failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot failed</source>
        <comment>{n} shots failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was drawn already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween drawn in {time}</source>
        <comment>{n} inbetweens drawn in {time}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot of the queue</source>
        <comment>{n} shots of the queue</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shots}: {drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shot first, then add its sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of {name} in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace Sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} The shot plays all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} · begins at frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawing matches: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {filter} · {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
