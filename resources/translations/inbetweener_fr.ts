<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>even</source>
        <translation>régulier</translation>
    </message>
    <message>
        <source>slow out</source>
        <translation>départ ralenti</translation>
    </message>
    <message>
        <source>slow in</source>
        <translation>arrivée ralentie</translation>
    </message>
    <message>
        <source>slow both</source>
        <translation>ralenti aux bouts</translation>
    </message>
    <message>
        <source>A place of the camera is told by finite numbers.</source>
        <translation>Une position de caméra s’écrit en nombres finis.</translation>
    </message>
    <message>
        <source>The camera stays within {most:g} pixels.</source>
        <translation>La caméra reste dans les limites de {most:g} pixels.</translation>
    </message>
    <message>
        <source>The camera&apos;s zoom is from {least:g} to {most:g}, not {zoom:g}.</source>
        <translation>Le zoom de la caméra va de {least:g} à {most:g}, pas {zoom:g}.</translation>
    </message>
    <message>
        <source>The camera turns by up to {most:g} degrees.</source>
        <translation>La caméra tourne de {most:g} degrés au plus.</translation>
    </message>
    <message>
        <source>A camera key stands within {most} frames.</source>
        <translation>Une clé de caméra se place dans les limites de {most} images.</translation>
    </message>
    <message>
        <source>halves</source>
        <translation>moitiés</translation>
    </message>
    <message>
        <source>thirds</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>slow out of {a}</source>
        <translation>ralenti au départ de {a}</translation>
    </message>
    <message>
        <source>slow in to {b}</source>
        <translation>ralenti à l’arrivée sur {b}</translation>
    </message>
    <message>
        <source>slow out of {a}, slow in to {b}</source>
        <translation>ralenti au départ de {a} et à l’arrivée sur {b}</translation>
    </message>
    <message>
        <source>favour {a}</source>
        <translation>favoriser {a}</translation>
    </message>
    <message>
        <source>favour {b}</source>
        <translation>favoriser {b}</translation>
    </message>
    <message>
        <source>dragged by hand</source>
        <translation>réglé à la main</translation>
    </message>
    <message>
        <source>The ticks of a timing chart must rise from key A to key B.</source>
        <translation>Les traits d’une échelle d’intervalles doivent se suivre de la clé A à la clé B.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>breakdown</translation>
    </message>
    <message>
        <source>inbetween</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>A gap has 0 or more inbetweens, not {count}.</source>
        <translation>Un écart a 0 intervalle ou plus, pas {count}.</translation>
    </message>
    <message>
        <source>Nothing would be left of the last key&apos;s stay. Move it less, or ripple.</source>
        <translation>Il ne resterait rien de la durée de la dernière clé. Déplacez moins loin, ou décalez la suite.</translation>
    </message>
    <message>
        <source>Nothing would be left of the next gap. Move it less, or ripple.</source>
        <translation>Il ne resterait rien de l’écart suivant. Déplacez moins loin, ou décalez la suite.</translation>
    </message>
    <message>
        <source>The shot has {count} gaps; there is no gap {number}.</source>
        <translation>Le plan a {count} écarts&#xa0;; il n’y a pas d’écart {number}.</translation>
    </message>
    <message>
        <source>There is no key after this one to swap it with.</source>
        <translation>Il n’y a pas de clé après celle-ci avec laquelle l’échanger.</translation>
    </message>
    <message>
        <source>The shot has {count} keys; there is no key {number}.</source>
        <translation>Le plan a {count} clés&#xa0;; il n’y a pas de clé {number}.</translation>
    </message>
    <message>
        <source>The first key stays at the start of the shot.</source>
        <translation>La première clé reste au début du plan.</translation>
    </message>
    <message>
        <source>A key comes at least one frame after the key before it.</source>
        <translation>Une clé vient au moins une image après la clé précédente.</translation>
    </message>
    <message>
        <source>There is no such inbetween to make a breakdown of.</source>
        <translation>Il n’y a pas d’intervalle à cet endroit dont faire un breakdown.</translation>
    </message>
    <message>
        <source>A key stands there already. Choose a frame between two keys.</source>
        <translation>Une clé s’y trouve déjà. Choisissez une image entre deux clés.</translation>
    </message>
    <message>
        <source>A marker stands within {most} frames.</source>
        <translation>Un repère se place dans les {most} premières images.</translation>
    </message>
    <message>
        <source>A note has up to {most} characters, not {count}.</source>
        <translation>Une note a {most} caractères au plus, pas {count}.</translation>
    </message>
    <message>
        <source>Go to an inbetween: keys are the artist&apos;s own and are not reviewed.</source>
        <translation>Allez sur un intervalle&#xa0;: les clés sont de la main de l’artiste et ne se révisent pas.</translation>
    </message>
    <message>
        <source>A sound begins within {n} frames.</source>
        <translation>Un son commence à {n} images au plus du début du plan.</translation>
    </message>
    <message>
        <source>The shot has no sound. Add one first.</source>
        <translation>Le plan n’a pas de son. Ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="vanished">vide</translation>
    </message>
    <message>
        <source>A gap lasts 1 to {most} frames, not {length}.</source>
        <translation>Un écart dure de 1 à {most} images, pas {length}.</translation>
    </message>
    <message>
        <source>A drawing is exposed for 1 frame or more, not {exposure}.</source>
        <translation>Un dessin est exposé 1 image ou plus, pas {exposure}.</translation>
    </message>
    <message>
        <source>A gap of {length} frames has room for {most} inbetweens, not {count}. Make the gap longer, or choose ripple.</source>
        <translation>Un écart de {length} images a de la place pour {most} intervalles, pas {count}. Allongez l’écart, ou choisissez «&#xa0;Décaler la suite&#xa0;».</translation>
    </message>
    <message>
        <source>Pictures are written as PNG: let “{text}” end in “.png”.</source>
        <translation>Les images sont écrites en PNG&#xa0;: «&#xa0;{text}&#xa0;» doit se terminer par «&#xa0;.png&#xa0;».</translation>
    </message>
    <message>
        <source>The name pattern “{text}” needs one run of # for the number, as in “A.####.png”.</source>
        <translation>Le motif de nom «&#xa0;{text}&#xa0;» doit contenir une seule suite de # pour le numéro, comme dans «&#xa0;A.####.png&#xa0;».</translation>
    </message>
    <message>
        <source>The name pattern “{text}” holds characters that file names cannot have. Use letters, digits, points, dashes and underscores.</source>
        <translation>Le motif de nom «&#xa0;{text}&#xa0;» contient des caractères interdits dans les noms de fichiers. Utilisez des lettres, des chiffres, des points, des tirets et des tirets bas.</translation>
    </message>
    <message>
        <source>Some systems cannot keep files named “{name}”. Choose another.</source>
        <translation>Certains systèmes ne peuvent pas garder de fichiers nommés «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Let “{text}” end in “{suffix}”, as the pictures do.</source>
        <translation>«&#xa0;{text}&#xa0;» doit se terminer par «&#xa0;{suffix}&#xa0;», comme les images.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>needs hand</source>
        <translation>à dessiner</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>non révisé</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dessiné à la main</translation>
    </message>
    <message>
        <source>all drawings</source>
        <translation>tous les dessins</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>The last key stays 1 frame or more, not {frames}.</source>
        <translation>La dernière clé dure 1 image ou plus, pas {frames}.</translation>
    </message>
    <message>
        <source>A shot runs at up to {most:g} frames a second, not {fps}.</source>
        <translation>Un plan défile à {most:g} images par seconde au plus, pas {fps}.</translation>
    </message>
    <message>
        <source>A shot lasts up to {most} frames; this would make {length}.</source>
        <translation>Un plan dure {most} images au plus&#xa0;; cela en ferait {length}.</translation>
    </message>
    <message>
        <source>{what_failed} ({reason}).</source>
        <translation>{what_failed} ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>the file is larger than 2 GiB</source>
        <translation>le fichier dépasse 2&#xa0;Gio</translation>
    </message>
    <message>
        <source>the file is gone or has another name now</source>
        <translation>le fichier a disparu ou porte maintenant un autre nom</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>vous n’avez pas le droit de lire le fichier</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>le fichier est illisible ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is not a picture of a kind that can be read (PNG is best)</source>
        <translation>ce n’est pas une image d’un type lisible (PNG est préférable)</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>l’image n’a aucun pixel</translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels, and the largest that can be used is {side} a side and {megapixels} megapixels in all</source>
        <translation>l’image fait {width} × {height} pixels&#xa0;; les plus grandes utilisables ont {side} pixels de côté et {megapixels} mégapixels en tout</translation>
    </message>
    <message>
        <source>reading {kind} needs Pillow, which is not installed here; save it as PNG</source>
        <translation>la lecture du format {kind} demande Pillow, qui n’est pas installé ici&#xa0;; enregistrez l’image en PNG</translation>
    </message>
    <message>
        <source>its colours are {mode} of {depth} bits; save it as RGB of 8 or 16 bits</source>
        <translation>ses couleurs sont en {mode} {depth} bits&#xa0;; enregistrez-le en RVB 8 ou 16 bits</translation>
    </message>
    <message>
        <source>it has far more pixels than can be used</source>
        <translation>l’image a bien plus de pixels qu’il n’est possible d’en utiliser</translation>
    </message>
    <message>
        <source>it is damaged (its palette is not whole)</source>
        <translation>le fichier est endommagé (sa palette n’est pas entière)</translation>
    </message>
    <message>
        <source>it is damaged (it lacks its colours)</source>
        <translation>le fichier est endommagé (ses couleurs manquent)</translation>
    </message>
    <message>
        <source>it holds deep pixels (several a place); save it as a flat OpenEXR</source>
        <translation>l’image a des pixels profonds (plusieurs par point)&#xa0;; enregistrez-la en OpenEXR plat</translation>
    </message>
    <message>
        <source>it has more channels than can be used</source>
        <translation>l’image a plus de canaux qu’il n’est possible d’en utiliser</translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of {kind}</source>
        <translation>le fichier est endommagé, ou c’est une variante inhabituelle de {kind}</translation>
    </message>
    <message>
        <source>{name} in it is larger than it may be</source>
        <translation>{name} y est plus grand que permis</translation>
    </message>
    <message>
        <source>it is damaged ({name} is no PNG)</source>
        <translation>le fichier est endommagé ({name} n’est pas un PNG)</translation>
    </message>
    <message>
        <source>it is damaged ({name} is missing)</source>
        <translation>le fichier est endommagé ({name} manque)</translation>
    </message>
    <message>
        <source>it is encrypted, or packed in an unusual way</source>
        <translation>le fichier est chiffré, ou compressé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it has far more parts than can be used</source>
        <translation>le fichier a bien plus de parties qu’il n’est possible d’en utiliser</translation>
    </message>
    <message>
        <source>it ends too early; part of the file is missing</source>
        <translation>le fichier s’arrête trop tôt&#xa0;; il en manque une partie</translation>
    </message>
    <message>
        <source>its kind of pixels ({mode}) cannot be used</source>
        <translation>son type de pixels ({mode}) est inutilisable</translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of 16 bit TIFF</source>
        <translation>le fichier est endommagé, ou c’est une variante inhabituelle de TIFF 16 bits</translation>
    </message>
    <message>
        <source>it is not a PNG picture</source>
        <translation>ce n’est pas une image PNG</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header is missing)</source>
        <translation>le fichier est endommagé (l’en-tête PNG manque)</translation>
    </message>
    <message>
        <source>it is damaged (there are no pixels in it)</source>
        <translation>le fichier est endommagé (il ne contient aucun pixel)</translation>
    </message>
    <message>
        <source>it is damaged (the checksum of {chunk} is wrong)</source>
        <translation>le fichier est endommagé (la somme de contrôle de {chunk} est fausse)</translation>
    </message>
    <message>
        <source>it is damaged (there is no PNG chunk where one should be)</source>
        <translation>le fichier est endommagé (il n’y a pas de bloc PNG là où il en faudrait un)</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header has the wrong length)</source>
        <translation>le fichier est endommagé (l’en-tête PNG n’a pas la bonne longueur)</translation>
    </message>
    <message>
        <source>its size of {width} × {height} pixels makes no sense</source>
        <translation>sa taille de {width} × {height} pixels n’a pas de sens</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header makes no sense)</source>
        <translation>le fichier est endommagé (l’en-tête PNG n’a pas de sens)</translation>
    </message>
    <message>
        <source>it is damaged (its palette is missing or makes no sense)</source>
        <translation>le fichier est endommagé (sa palette manque ou n’a pas de sens)</translation>
    </message>
    <message>
        <source>it is damaged (its pixels cannot be unpacked)</source>
        <translation>le fichier est endommagé (ses pixels ne se décompressent pas)</translation>
    </message>
    <message>
        <source>There is no model named {name!r}. Choose one of: {known}.</source>
        <translation>Il n’y a pas de modèle nommé {name!r}. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no device named {name!r}. Choose one of: auto, cpu, cuda, cuda:N, mps.</source>
        <translation>Il n’y a pas de périphérique nommé {name!r}. Choisissez parmi&#xa0;: auto, cpu, cuda, cuda:N, mps.</translation>
    </message>
    <message>
        <source>This machine has no Apple GPU that can be used. Choose the device cpu.</source>
        <translation>Cette machine n’a pas de GPU Apple utilisable. Choisissez le périphérique cpu.</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA GPU that can be used. Choose the device cpu.</source>
        <translation>Cette machine n’a pas de GPU NVIDIA utilisable. Choisissez le périphérique cpu.</translation>
    </message>
    <message numerus="yes">
        <source>There is no device cuda:{index}: this machine has {n} NVIDIA GPU, cuda:0.</source>
        <comment>There is no device cuda:{index}: this machine has {n} NVIDIA GPUs, counted from cuda:0.</comment>
        <translation>
            <numerusform>Il n’y a pas de périphérique cuda:{index}&#xa0;: cette machine a {n} GPU NVIDIA, cuda:0.</numerusform>
            <numerusform>Il n’y a pas de périphérique cuda:{index}&#xa0;: cette machine a {n} GPU NVIDIA, le premier étant cuda:0.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device cuda:{index}: this machine has {count} NVIDIA GPU(s), counted from cuda:0.</source>
        <translation type="vanished">Il n’y a pas de périphérique cuda:{index}&#xa0;: cette machine a {count} GPU NVIDIA, le premier étant cuda:0.</translation>
    </message>
    <message>
        <source>The list of models asks for a {model} that this program cannot build: {error}.</source>
        <translation>La liste des modèles demande un {model} que ce programme ne peut pas construire&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model {model} needs a search that is not here: {search}.</source>
        <translation>Le modèle {model} a besoin d’une recherche absente d’ici&#xa0;: {search}.</translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} x {height} pixels. Close other programs, or choose another device.</source>
        <translation type="vanished">Il n’y a pas assez de mémoire sur {device} pour calculer une image de {width} x {height} pixels. Fermez d’autres programmes, ou choisissez un autre périphérique.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be read: {error}</source>
        <translation>La liste des modèles {path} est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error}. Install the program again.</source>
        <translation>La liste des modèles {path} est endommagée&#xa0;: {error}. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Install the program again, or choose another model.</source>
        <translation>Réinstallez le programme, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The weights {weights} do not fit the network of {model}. {again}</source>
        <translation>Les poids {weights} ne conviennent pas au réseau de {model}. {again}</translation>
    </message>
    <message>
        <source>The weights of {model} cannot be read ({reason}): {weights}. {again}</source>
        <translation>Les poids de {model} sont illisibles ({reason})&#xa0;: {weights}. {again}</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of {model}: the file was changed or is damaged. {again}</source>
        <translation>Les poids {weights} ne sont pas ceux de {model}&#xa0;: le fichier a été modifié ou est endommagé. {again}</translation>
    </message>
    <message>
        <source>The weights {weights} cannot be read: {error}.</source>
        <translation>Les poids {weights} sont illisibles&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Numbers start at 0 or later, not at {start}.</source>
        <translation>Les numéros commencent à 0 ou plus, pas à {start}.</translation>
    </message>
    <message>
        <source>The inbetween {order} after {gap} is not rendered yet.</source>
        <translation>L’intervalle {order} après {gap} n’est pas encore calculé.</translation>
    </message>
    <message>
        <source>it is {found} pixels and the shot is {canvas}</source>
        <translation>l’image fait {found} pixels et le plan {canvas}</translation>
    </message>
    <message>
        <source>The model “{name}” is not installed. Choose another: {names}.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» n’est pas installé. Choisissez-en un autre&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>it was changed while its gap waited to be drawn; render again</source>
        <translation>le dessin a été modifié pendant que son écart attendait d’être calculé&#xa0;; relancez le calcul</translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit Drawings to Canvas, or --fit), or keep the two apart (Timing ▸ Cut Between the Keys).</source>
        <translation>{a} fait {a_size} pixels et {b} en fait {b_size}. Ajustez les dessins au canevas (Timing ▸ Ajuster les dessins au canevas, ou --fit), ou séparez les deux (Timing ▸ Couper entre les clés).</translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit drawings to canvas, or --fit), or cut the gap between them.</source>
        <translation type="vanished">{a} fait {a_size} pixels et {b} en fait {b_size}. Ajustez les dessins au canevas (Timing ▸ Ajuster les dessins au canevas, ou --fit), ou traitez en coupe l’écart qui les sépare.</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>en calcul</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>{model} has not drawn this yet.</source>
        <translation>{model} n’a pas encore calculé ce dessin.</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>un autre modèle</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>aucun fichier choisi</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="vanished">pas de clé</translation>
    </message>
    <message>
        <source>no key drawing</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>There is no key before this one.</source>
        <translation>Il n’y a pas de clé avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no key after this one.</source>
        <translation>Il n’y a pas de clé après celle-ci.</translation>
    </message>
    <message>
        <source>Choose a picture to compare with.</source>
        <translation>Choisissez une image à comparer.</translation>
    </message>
    <message>
        <source>This is no inbetween: models draw inbetweens only.</source>
        <translation>Ce n’est pas un intervalle&#xa0;: les modèles ne calculent que des intervalles.</translation>
    </message>
    <message>
        <source>There is no other model that could draw this.</source>
        <translation>Aucun autre modèle ne peut calculer ce dessin.</translation>
    </message>
    <message>
        <source>The export to {folder} was stopped, since another shot was opened. Files that were written are whole.</source>
        <translation>L’export vers {folder} a été arrêté, car un autre plan a été ouvert. Les fichiers déjà écrits sont complets.</translation>
    </message>
    <message>
        <source>Nothing was exported, since not all inbetweens could be rendered.</source>
        <translation>Rien n’a été exporté, car certains intervalles n’ont pas pu être calculés.</translation>
    </message>
    <message>
        <source>the active layer</source>
        <translation>le calque actif</translation>
    </message>
    <message>
        <source>each layer into a folder of its own</source>
        <translation>chaque calque dans son propre dossier</translation>
    </message>
    <message>
        <source>all layers as one picture</source>
        <translation>tous les calques en une image</translation>
    </message>
    <message>
        <source>{name} was not written, since another shot was opened.</source>
        <translation>{name} n’a pas été écrit, car un autre plan a été ouvert.</translation>
    </message>
    <message>
        <source>Nothing was exported: the layer is not there any more.</source>
        <translation>Rien n’a été exporté&#xa0;: le calque n’existe plus.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>not rendered yet – nearest drawing shown</source>
        <translation>non calculé – dessin le plus proche affiché</translation>
    </message>
    <message>
        <source>queued – nearest drawing shown</source>
        <translation>en attente – dessin le plus proche affiché</translation>
    </message>
    <message>
        <source>rendering – nearest drawing shown</source>
        <translation>en calcul – dessin le plus proche affiché</translation>
    </message>
    <message>
        <source>failed – nearest drawing shown</source>
        <translation>en échec – dessin le plus proche affiché</translation>
    </message>
    <message>
        <source>stale – an older picture is shown</source>
        <translation>périmé – une image plus ancienne est affichée</translation>
    </message>
    <message>
        <source>the picture is lost – nearest drawing shown</source>
        <translation>image perdue – dessin le plus proche affiché</translation>
    </message>
    <message>
        <source>left for the hand</source>
        <translation>laissé vide, à dessiner à la main</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>The cache cannot be read: {reason}.</source>
        <translation>Le cache est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Go to an inbetween to draw it by hand; keys are your own files.</source>
        <translation>Allez sur un intervalle pour le dessiner à la main&#xa0;; les clés sont vos propres fichiers.</translation>
    </message>
    <message>
        <source>Render this inbetween first: your drawing begins with it.</source>
        <translation>Calculez d’abord cet intervalle&#xa0;: votre dessin part de lui.</translation>
    </message>
    <message>
        <source>No shot is open.</source>
        <translation>Aucun plan n’est ouvert.</translation>
    </message>
    <message>
        <source>The inbetween could not be opened</source>
        <translation>L’intervalle n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{error} The drawing is at {path}.</source>
        <translation>{error} Le dessin se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Let the model draw again</source>
        <translation>Laisser le modèle recalculer</translation>
    </message>
    <message>
        <source>Let the model draw</source>
        <translation type="vanished">Laisser le modèle calculer</translation>
    </message>
    <message>
        <source>{file} was saved, but its inbetween is not on the timeline any more. The file is kept.</source>
        <translation>{file} a été enregistré, mais son intervalle n’est plus sur la ligne de temps. Le fichier est gardé.</translation>
    </message>
    <message>
        <source>Draw by hand</source>
        <translation>Dessiner à la main</translation>
    </message>
    <message>
        <source>{model} does not tell how it moves</source>
        <translation type="vanished">{model} ne dit pas comment le dessin bouge</translation>
    </message>
    <message>
        <source>a key has none</source>
        <translation type="vanished">une clé n’en a pas</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>none was kept with this picture</source>
        <translation type="vanished">rien n’a été gardé avec cette image</translation>
    </message>
    <message>
        <source>nothing to show on a key</source>
        <translation>rien à montrer sur une clé</translation>
    </message>
    <message>
        <source>no confidence was kept with this picture</source>
        <translation>aucune confiance n’a été gardée avec cette image</translation>
    </message>
    <message>
        <source>no model draws here</source>
        <translation>aucun modèle ne calcule ici</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>New colours</source>
        <translation>Couleurs nouvelles</translation>
    </message>
    <message>
        <source>Difference to {name}</source>
        <translation>Différence avec {name}</translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Choose one under Review ▸ Choose Paint Program.</source>
        <translation type="vanished">Le système n’a pas de programme pour ouvrir {name}. Choisissez-en un sous Révision ▸ Choisir le logiciel de dessin.</translation>
    </message>
    <message>
        <source>“{program}” could not be started. Choose another under Review ▸ Choose Paint Program.</source>
        <translation type="vanished">«&#xa0;{program}&#xa0;» n’a pas pu démarrer. Choisissez-en un autre sous Révision ▸ Choisir le logiciel de dessin.</translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Use Review ▸ Choose Paint Program… to choose one.</source>
        <translation>Le système n’a pas de programme pour ouvrir {name}. Passez par Révision ▸ Choisir le logiciel de dessin… pour en choisir un.</translation>
    </message>
    <message>
        <source>“{program}” could not be started. Use Review ▸ Choose Paint Program… to choose another.</source>
        <translation>«&#xa0;{program}&#xa0;» n’a pas pu démarrer. Passez par Révision ▸ Choisir le logiciel de dessin… pour en choisir un autre.</translation>
    </message>
    <message>
        <source>“{command}” is no command: a quotation mark is missing.</source>
        <translation>«&#xa0;{command}&#xa0;» n’est pas une commande&#xa0;: il manque un guillemet.</translation>
    </message>
    <message>
        <source>The rendered picture is gone from the cache.</source>
        <translation>L’image calculée a disparu du cache.</translation>
    </message>
    <message>
        <source>The two drawings are of different sizes.</source>
        <translation>Les deux dessins sont de tailles différentes.</translation>
    </message>
    <message>
        <source>The motion of this gap has been forgotten; look at it again.</source>
        <translation>Le mouvement de cet écart a été oublié&#xa0;; affichez-le de nouveau.</translation>
    </message>
    <message>
        <source>the rendered picture</source>
        <translation>l’image calculée</translation>
    </message>
    <message>
        <source>There is not enough memory to show {name}; close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour afficher {name}&#xa0;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>An unexpected error stopped {name} from being shown: {reason}.</source>
        <translation>Une erreur inattendue a empêché d’afficher {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>this drawing</source>
        <translation>ce dessin</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>{name}, {order} of {count}</source>
        <translation>{name}, {order} sur {count}</translation>
    </message>
    <message>
        <source>Another breakdown is being made. Try again in a moment.</source>
        <translation>Un autre breakdown est en préparation. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Go to a rendered inbetween to make it a breakdown.</source>
        <translation>Allez sur un intervalle calculé pour en faire un breakdown.</translation>
    </message>
    <message>
        <source>The picture is gone from the cache. Render the gap again.</source>
        <translation>L’image a disparu du cache. Recalculez l’écart.</translation>
    </message>
    <message>
        <source>Make breakdown</source>
        <translation>Faire un breakdown</translation>
    </message>
    <message>
        <source>{name} was written to {folder}, but another shot is open now. Open that one again to make it a key.</source>
        <translation>{name} a été écrit dans {folder}, mais un autre plan est ouvert maintenant. Rouvrez le premier pour en faire une clé.</translation>
    </message>
    <message>
        <source>Add drawing</source>
        <translation>Ajouter un dessin</translation>
    </message>
    <message>
        <source>{name} was written, but the shot has changed since. Make it a key from the list of drawings.</source>
        <translation>{name} a été écrit, mais le plan a changé depuis. Faites-en une clé depuis la liste des dessins.</translation>
    </message>
    <message>
        <source>No breakdown could be made</source>
        <translation>Aucun breakdown n’a pu être fait</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}. Make room or allow writing there.</source>
        <translation>{name} n’a pas pu être écrit dans {folder}&#xa0;: {reason}. Libérez de la place ou autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>No free name was found in {folder} for the breakdown.</source>
        <translation>Aucun nom libre pour le breakdown n’a été trouvé dans {folder}.</translation>
    </message>
    <message>
        <source>{name} is gone or cannot be read. Bring it back, or let the model draw again.</source>
        <translation>{name} a disparu ou est illisible. Remettez-le en place, ou laissez le modèle recalculer.</translation>
    </message>
    <message>
        <source>There is not enough memory for this gap. Close other programs and render it again.</source>
        <translation>Il n’y a pas assez de mémoire pour cet écart. Fermez d’autres programmes et recalculez-le.</translation>
    </message>
    <message>
        <source>The gap could not be rendered ({kind}: {error}).</source>
        <translation>L’écart n’a pas pu être calculé ({kind}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>Mark as {verdict}</source>
        <translation>Marquer comme {verdict}</translation>
    </message>
    <message>
        <source>Clear review</source>
        <translation>Effacer la révision</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>Le projet n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept</source>
        <translation>Le travail non enregistré n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Calque {name}</translation>
    </message>
    <message>
        <source>The shot cannot be opened</source>
        <translation>Le plan n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{left} → {right}: {problem}</source>
        <translation>{left} → {right}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file} was left out: {reason}.</source>
        <translation>{file} a été exclu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The shot cannot be opened ({error}).</source>
        <translation>Le plan n’a pas pu être ouvert ({error}).</translation>
    </message>
    <message>
        <source>The sound cannot be heard</source>
        <translation>Le son ne peut pas être écouté</translation>
    </message>
    <message>
        <source>finding how it moves …</source>
        <translation type="vanished">recherche du mouvement…</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation type="vanished">ne bouge pas</translation>
    </message>
    <message>
        <source>No sound device was found, so that nothing can be heard.</source>
        <translation>Aucun périphérique audio n’a été trouvé&#xa0;: le son ne peut pas être entendu.</translation>
    </message>
    <message>
        <source>{name} cannot be heard: it is no WAV, MP3, OGG Vorbis or FLAC sound, or it is damaged.</source>
        <translation>{name} ne peut pas être écouté&#xa0;: ce n’est pas un son WAV, MP3, OGG Vorbis ou FLAC, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{name} cannot be heard: there is nothing in it.</source>
        <translation>{name} ne peut pas être écouté&#xa0;: il ne contient rien.</translation>
    </message>
    <message>
        <source>{name} is not there. Put it back or choose another sound.</source>
        <translation>{name} est introuvable. Remettez-le en place ou choisissez un autre son.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {gib} GiB. Cut out the part you need.</source>
        <translation>{name} dépasse {gib}&#xa0;Gio. Découpez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>{name} is longer than {minutes} minutes. Cut out the part you need.</source>
        <translation>{name} dépasse {minutes} minutes. Découpez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again</source>
        <translation>le disque est plein. Libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation>votre part du disque est épuisée. Libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another folder</source>
        <translation>le disque est en lecture seule. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>you are not allowed to write there. Choose another folder</source>
        <translation>vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>its folder is gone. Make the folder again or choose another</source>
        <translation>son dossier a disparu. Recréez le dossier ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name</source>
        <translation>un dossier porte ce nom. Choisissez un autre nom</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation>le nom est trop long. Choisissez-en un plus court</translation>
    </message>
    <message>
        <source>the disk does not take files of that size. Choose another disk</source>
        <translation>le disque n’accepte pas les fichiers de cette taille. Choisissez un autre disque</translation>
    </message>
    <message>
        <source>the disk reports an error. Check the disk or choose another</source>
        <translation>le disque signale une erreur. Vérifiez le disque ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{target} is the original itself, which is never written.</source>
        <translation type="vanished">{target} est l’original lui-même, qui n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation type="vanished">{path} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder}: {reason}. Save the project by hand, and make room or allow writing there.</source>
        <translation>Le travail non enregistré ne peut pas être conservé dans {folder}&#xa0;: {reason}. Enregistrez vous-même le projet, et libérez de la place ou autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>is no autosave of this program</source>
        <translation>n’est pas un enregistrement automatique de ce programme</translation>
    </message>
    <message>
        <source>is not a name of 1 to {longest} characters</source>
        <translation>n’est pas un nom de 1 à {longest} caractères</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>contient une barre oblique inverse</translation>
    </message>
    <message>
        <source>is not relative to the shot folder</source>
        <translation>n’est pas relatif au dossier du plan</translation>
    </message>
    <message>
        <source>leaves the shot folder or is not a plain path</source>
        <translation>sort du dossier du plan ou n’est pas un chemin simple</translation>
    </message>
    <message>
        <source>{name} cannot be exported: its picture cannot be read any more ({reason}).</source>
        <translation>{name} ne peut pas être exporté&#xa0;: son image n’est plus lisible ({reason}).</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder.</source>
        <translation>{folder} est un fichier, pas un dossier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Pictures cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>Les images ne peuvent pas être écrites dans {folder}&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is no file name. Choose another name pattern.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom de fichier. Choisissez un autre motif de nom.</translation>
    </message>
    <message>
        <source>Two pictures would both be {first}. Choose another name pattern.</source>
        <translation>Deux images s’appelleraient {first}. Choisissez un autre motif de nom.</translation>
    </message>
    <message>
        <source>Two pictures would be {first} and {second}, which many systems take for one name. Choose another name pattern.</source>
        <translation>Deux images s’appelleraient {first} et {second}, que beaucoup de systèmes prennent pour un même nom. Choisissez un autre motif de nom.</translation>
    </message>
    <message numerus="yes">
        <source>{listed} and {n} more</source>
        <comment>{listed} and {n} more</comment>
        <translation>
            <numerusform>{listed} et {n} autre</numerusform>
            <numerusform>{listed} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} already holds other files under these names: {listed}. Choose another folder, name or start number, or allow overwriting (the shot&apos;s own drawings are never overwritten).</source>
        <translation>{folder} contient déjà d’autres fichiers portant ces noms&#xa0;: {listed}. Choisissez un autre dossier, un autre nom ou un autre premier numéro, ou autorisez le remplacement (les dessins du plan ne sont jamais écrasés).</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: the disk is full. Make room and export again. The pictures that are there are whole and are kept.</source>
        <translation>Seules {done} images sur {total} sont dans {folder}&#xa0;: le disque est plein. Libérez de la place et exportez de nouveau. Les images qui s’y trouvent sont complètes et gardées.</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: the system says “{reason}”. Mend that, or export to another folder. The pictures that are there are whole and are kept.</source>
        <translation>Seules {done} images sur {total} sont dans {folder}&#xa0;: le système répond «&#xa0;{reason}&#xa0;». Corrigez cela, ou exportez vers un autre dossier. Les images qui s’y trouvent sont complètes et gardées.</translation>
    </message>
    <message>
        <source>the disk is full. Make room</source>
        <translation type="vanished">le disque est plein. Libérez de la place</translation>
    </message>
    <message>
        <source>the system says “{reason}”. Mend that or choose another folder</source>
        <translation type="vanished">le système répond «&#xa0;{reason}&#xa0;». Corrigez cela ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: {reason} and export again; the pictures that are there are whole and are kept.</source>
        <translation type="vanished">Seules {done} images sur {total} sont dans {folder}&#xa0;: {reason} et exportez de nouveau&#xa0;; les images qui s’y trouvent sont complètes et gardées.</translation>
    </message>
    <message>
        <source>“{place}” {reason}</source>
        <translation>«&#xa0;{place}&#xa0;» {reason}</translation>
    </message>
    <message>
        <source>the file {reason}</source>
        <translation>le fichier {reason}</translation>
    </message>
    <message>
        <source>makes no sense (“{rule}”)</source>
        <translation>n’a pas de sens («&#xa0;{rule}&#xa0;»)</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>has {count} entries; {most} at most can be read</source>
        <translation>contient {count} éléments&#xa0;; {most} au plus peuvent être lus</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>dépasse {longest} caractères</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>has more than {most} items</source>
        <translation>a plus de {most} éléments</translation>
    </message>
    <message>
        <source>is not between {low} and {high}</source>
        <translation>n’est pas compris entre {low} et {high}</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>is “{word}”, which is none of {names}</source>
        <translation>vaut «&#xa0;{word}&#xa0;», qui ne fait pas partie de {names}</translation>
    </message>
    <message>
        <source>A name of the sheet cannot be written as text.</source>
        <translation>Un nom de la feuille ne peut pas s’écrire en texte.</translation>
    </message>
    <message>
        <source>No drawing of a CSV can be called “{name}”.</source>
        <translation>Aucun dessin d’un CSV ne peut s’appeler «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>it is larger than {mib} MiB</source>
        <translation>il dépasse {mib}&#xa0;Mio</translation>
    </message>
    <message>
        <source>it has more than {most} columns</source>
        <translation>le fichier a plus de {most} colonnes</translation>
    </message>
    <message>
        <source>Cells to the right of the last column are passed over.</source>
        <translation>Les cellules à droite de la dernière colonne sont ignorées.</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor Shift-JIS text</source>
        <translation>ce n’est ni du texte UTF-8 ni du Shift-JIS</translation>
    </message>
    <message>
        <source>it breaks off or is garbled ({reason})</source>
        <translation>le fichier est interrompu ou brouillé ({reason})</translation>
    </message>
    <message>
        <source>no row below one or two rows of names begins with the number of a frame</source>
        <translation>sous une ou deux lignes de noms, aucune ligne ne commence par un numéro d’image</translation>
    </message>
    <message>
        <source>“{cell}” is not the number of a frame</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un numéro d’image</translation>
    </message>
    <message>
        <source>the numbers of its frames do not rise</source>
        <translation>les numéros de ses images ne sont pas croissants</translation>
    </message>
    <message>
        <source>it has more than {most} frames</source>
        <translation>le fichier a plus de {most} images</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it holds no timeline</source>
        <translation>le fichier ne contient pas de ligne de temps</translation>
    </message>
    <message>
        <source>it does not have 1 to {most} video tracks</source>
        <translation>le fichier n’a pas entre 1 et {most} pistes vidéo</translation>
    </message>
    <message>
        <source>Only video tracks are read.</source>
        <translation>Seules les pistes vidéo sont lues.</translation>
    </message>
    <message>
        <source>nothing stands on its video tracks</source>
        <translation>ses pistes vidéo sont vides</translation>
    </message>
    <message>
        <source>Transitions are left out.</source>
        <translation>Les transitions sont ignorées.</translation>
    </message>
    <message>
        <source>it lasts longer than {n} frames</source>
        <translation>la durée dépasse {n} images</translation>
    </message>
    <message>
        <source>Clips that begin between two frames begin at the nearer one.</source>
        <translation>Les clips qui commencent entre deux images commencent à la plus proche.</translation>
    </message>
    <message>
        <source>Clips without a name and without media are empty.</source>
        <translation>Les clips sans nom ni média sont vides.</translation>
    </message>
    <message>
        <source>does not say how long it is</source>
        <translation>ne dit pas sa durée</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>n’a pas de sens</translation>
    </message>
    <message>
        <source>it breaks off or is garbled in line {line}</source>
        <translation>il s’interrompt ou est corrompu à la ligne {line}</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>ses valeurs sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>il contient un nombre trop grand</translation>
    </message>
    <message>
        <source>it holds {name}, which is no number</source>
        <translation>il contient {name}, qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>another program is writing it; try again when that has finished</source>
        <translation>un autre programme est en train de l’écrire&#xa0;; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>No free name like {stem}.png was found in {folder}.</source>
        <translation>Aucun nom libre du type {stem}.png n’a été trouvé dans {folder}.</translation>
    </message>
    <message>
        <source>{path} is in the way. Rename it and try again.</source>
        <translation>{path} occupe la place. Renommez-le et réessayez.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another place for the cache or mend this one.</source>
        <translation>{folder} n’a pas pu être créé&#xa0;: {reason}. Choisissez un autre emplacement pour le cache ou réparez celui-ci.</translation>
    </message>
    <message>
        <source>do not rise by frame</source>
        <translation>ne suivent pas l’ordre des images</translation>
    </message>
    <message>
        <source>is not between 0 and 1</source>
        <translation>n’est pas compris entre 0 et 1</translation>
    </message>
    <message>
        <source>{folder} holds no drawings itself, but the folders in it do: {names}. Open it as layers, or open one of them.</source>
        <translation>{folder} ne contient pas lui-même de dessins, mais ses sous-dossiers oui&#xa0;: {names}. Ouvrez-le comme calques, ou ouvrez l’un d’eux.</translation>
    </message>
    <message>
        <source>{folder} has no levels: it holds no drawings.</source>
        <translation>{folder} n’a pas de niveau&#xa0;: il ne contient aucun dessin.</translation>
    </message>
    <message>
        <source>{folder} has no level “{prefix}”. Its levels: {names}.</source>
        <translation>{folder} n’a pas de niveau «&#xa0;{prefix}&#xa0;». Ses niveaux&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {error}.</source>
        <translation>{name} ne peut pas être enregistré&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: it would not be read back the same.</source>
        <translation>{name} ne peut pas être enregistré&#xa0;: sa relecture ne donnerait pas la même chose.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Was it moved?</source>
        <translation>{name} n’est plus là. A-t-il été déplacé&#xa0;?</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. There is no good backup ({backup}) either. Open the folder of drawings instead.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;: {reason}. Il n’y a pas non plus de sauvegarde valable ({backup}). Ouvrez plutôt le dossier des dessins.</translation>
    </message>
    <message>
        <source>{name} was damaged: {reason}. Its backup, which is one save older, was opened instead.</source>
        <translation>{name} était endommagé&#xa0;: {reason}. Sa sauvegarde, plus ancienne d’un enregistrement, a été ouverte à la place.</translation>
    </message>
    <message>
        <source>is not “{format}”</source>
        <translation>n’est pas «&#xa0;{format}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}, and there is no good backup ({backup}). Open the folder of drawings instead.</source>
        <translation type="vanished">{name} ne peut pas être ouvert&#xa0;: {reason}, et il n’y a pas de sauvegarde valable ({backup}). Ouvrez plutôt le dossier des dessins.</translation>
    </message>
    <message>
        <source>{name} was damaged ({reason}); the backup of the save before it was opened.</source>
        <translation type="vanished">{name} était endommagé ({reason})&#xa0;; la sauvegarde de l’enregistrement précédent a été ouverte.</translation>
    </message>
    <message>
        <source>does not name a project of this program</source>
        <translation type="vanished">ne désigne pas un projet de ce programme</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Inbetweener (format {version}; this one reads up to {newest}). Open it with that one, or update this one.</source>
        <translation>{name} a été enregistré par un Inbetweener plus récent (format {version}&#xa0;; celui-ci lit jusqu’à {newest}). Ouvrez-le avec celui-là, ou mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>is not the name of a folder</source>
        <translation>n’est pas un nom de dossier</translation>
    </message>
    <message>
        <source>the system says “{reason}”</source>
        <translation>le système répond «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>sheets end in {names}</source>
        <translation>les feuilles finissent par {names}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The sample shot could not be copied to {folder}: {reason}.</source>
        <translation>Le plan d’exemple n’a pas pu être copié dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The drawings are {usual}, but one is of another size: {listed}. Scale it to fit, or leave it out.</source>
        <comment>The drawings are {usual}, but {n} are of another size: {listed}. Scale them to fit, or leave them out.</comment>
        <translation>
            <numerusform>Les dessins font {usual}, mais {n} est d’une autre taille&#xa0;: {listed}. Mettez-le à l’échelle ou excluez-le.</numerusform>
            <numerusform>Les dessins font {usual}, mais {n} sont d’une autre taille&#xa0;: {listed}. Mettez-les à l’échelle ou excluez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>its name {problem}; give it another name</source>
        <translation>son nom {problem}&#xa0;; donnez-lui un autre nom</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <translation>Il n’y a pas de dossier {folder}. A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>{file} is a file of layers. Write them into folders first (inbetweener import-layers {file}), and open these.</source>
        <translation>{file} est un fichier de calques. Écrivez-les d’abord dans des dossiers (inbetweener import-layers {file}), puis ouvrez ceux-ci.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Open the folder that it is in.</source>
        <translation>{folder} est un fichier, pas un dossier. Ouvrez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>You are not allowed to look into {folder}. Change its permissions.</source>
        <translation>Vous n’avez pas le droit de consulter {folder}. Modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>its name is no name of a folder</source>
        <translation>son nom n’est pas un nom de dossier</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}). Is its disk connected?</source>
        <translation>{folder} ne peut pas être ouvert ({reason}). Son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used. {file}: {reason}.</source>
        <translation>{folder} ne contient aucun dessin utilisable. {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, OpenEXR, TGA, WebP, BMP or JPEG files into it.</source>
        <translation>{name} ne contient aucun dessin. Mettez-y des fichiers PNG, TIFF, OpenEXR, TGA, WebP, BMP ou JPEG.</translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used: {file}, for one, cannot be, for {reason}.</source>
        <translation type="vanished">{folder} ne contient aucun dessin utilisable&#xa0;; {file}, par exemple, ne l’est pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, TGA, WebP, BMP or JPEG files into it.</source>
        <translation type="vanished">{name} ne contient aucun dessin. Mettez-y des fichiers PNG, TIFF, TGA, WebP, BMP ou JPEG.</translation>
    </message>
    <message>
        <source>names a file twice</source>
        <translation>nomme deux fois un même fichier</translation>
    </message>
    <message>
        <source>cannot be: {error}</source>
        <translation type="vanished">est impossible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>is none of the drawings</source>
        <translation>n’est aucun des dessins</translation>
    </message>
    <message>
        <source>is neither key nor breakdown</source>
        <translation>n’est ni une clé ni un breakdown</translation>
    </message>
    <message>
        <source>has {count} entries for {keys} keys</source>
        <translation>contient {count} éléments pour {keys} clés</translation>
    </message>
    <message>
        <source>make the shot longer than {most} frames</source>
        <translation>donnent au plan plus de {most} images</translation>
    </message>
    <message>
        <source>must be empty for the chart “{preset}”</source>
        <translation>doit être vide pour l’échelle «&#xa0;{preset}&#xa0;»</translation>
    </message>
    <message>
        <source>do not rise between 0 and 1</source>
        <translation>ne croissent pas entre 0 et 1</translation>
    </message>
    <message>
        <source>is not above 0 and up to {most:g}</source>
        <translation>n’est pas supérieur à 0 et d’au plus {most:g}</translation>
    </message>
    <message>
        <source>is not a width and a height</source>
        <translation>n’est pas une largeur et une hauteur</translation>
    </message>
    <message>
        <source>is not a path of 1 to {longest} characters</source>
        <translation>n’est pas un chemin de 1 à {longest} caractères</translation>
    </message>
    <message>
        <source>is on the network; give the share a drive letter</source>
        <translation>est sur le réseau&#xa0;; donnez une lettre de lecteur au partage</translation>
    </message>
    <message>
        <source>is not between 0 and {most:g}</source>
        <translation>n’est pas compris entre 0 et {most:g}</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>Close gaps in the lines of inbetweens where the keys have none</source>
        <translation>Fermer les trous des traits des intervalles là où les clés n’en ont pas</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a folder of keys</source>
        <translation>Ouvrir un dossier de clés</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a saved project file</source>
        <translation>Ouvrir un fichier de projet enregistré</translation>
    </message>
    <message>
        <source>Open Sheet…</source>
        <translation>Ouvrir une feuille…</translation>
    </message>
    <message>
        <source>Open an exposure sheet (XDTS, CSV, OpenTimelineIO) and the cels that it names</source>
        <translation>Ouvrir une feuille d’exposition (XDTS, CSV, OpenTimelineIO) et les cellulos qu’elle nomme</translation>
    </message>
    <message>
        <source>Open Sample Shot</source>
        <translation>Ouvrir le plan d’exemple</translation>
    </message>
    <message>
        <source>A small shot to try things on</source>
        <translation>Un petit plan pour faire des essais</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the timing as a project file</source>
        <translation>Enregistrer le timing dans un fichier de projet</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the pictures of the shot</source>
        <translation>Écrire les images du plan</translation>
    </message>
    <message>
        <source>Export Movie…</source>
        <translation>Exporter un film…</translation>
    </message>
    <message>
        <source>Write the shot as MP4, WebM, QuickTime, GIF or APNG, with its sound</source>
        <translation>Écrire le plan en MP4, WebM, QuickTime, GIF ou APNG, avec son son</translation>
    </message>
    <message>
        <source>Export Sheet…</source>
        <translation>Exporter la feuille…</translation>
    </message>
    <message>
        <source>Write the timing as XDTS, CSV or OpenTimelineIO for other programs</source>
        <translation>Écrire le timing en XDTS, CSV ou OpenTimelineIO pour d’autres programmes</translation>
    </message>
    <message>
        <source>Job for a Render Farm…</source>
        <translation>Job pour ferme de rendu…</translation>
    </message>
    <message>
        <source>Write a job in which several machines draw the gaps of the scene</source>
        <translation>Écrire un job où plusieurs machines calculent les écarts de la scène</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Select All Gaps</source>
        <translation>Sélectionner tous les écarts</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play or pause (or tap Space)</source>
        <translation>Lecture ou pause (ou appui bref sur Espace)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Ping-Pong</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Run back from the end</source>
        <translation>Revenir en arrière depuis la fin</translation>
    </message>
    <message>
        <source>Half Speed</source>
        <translation>Demi-vitesse</translation>
    </message>
    <message>
        <source>Play at half the rate</source>
        <translation>Lire à mi-cadence</translation>
    </message>
    <message>
        <source>Flip Drawings</source>
        <translation>Feuilleter les dessins</translation>
    </message>
    <message>
        <source>Flip like paper; hold to roll</source>
        <translation>Feuilleter comme du papier&#xa0;; maintenir pour feuilleter en continu</translation>
    </message>
    <message>
        <source>Roll Until Stopped</source>
        <translation>Feuilleter en continu</translation>
    </message>
    <message>
        <source>Flip on and on</source>
        <translation>Feuilleter sans s’arrêter</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous Drawing</source>
        <translation>Dessin précédent</translation>
    </message>
    <message>
        <source>Next Drawing</source>
        <translation>Dessin suivant</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>Clé précédente</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>Clé suivante</translation>
    </message>
    <message>
        <source>First Frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last Frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>On Ones</source>
        <translation>Exposer en 1</translation>
    </message>
    <message>
        <source>On Twos</source>
        <translation>Exposer en 2</translation>
    </message>
    <message>
        <source>On Threes</source>
        <translation>Exposer en 3</translation>
    </message>
    <message>
        <source>One Inbetween More</source>
        <translation>Un intervalle de plus</translation>
    </message>
    <message>
        <source>One Inbetween Fewer</source>
        <translation>Un intervalle de moins</translation>
    </message>
    <message>
        <source>Inbetween the Gap</source>
        <translation>Faire les intervalles</translation>
    </message>
    <message>
        <source>Hold the First Key</source>
        <translation>Tenir la première clé</translation>
    </message>
    <message>
        <source>Cut Between the Keys</source>
        <translation>Couper entre les clés</translation>
    </message>
    <message>
        <source>Leave Blank for the Hand</source>
        <translation>Laisser vide, à la main</translation>
    </message>
    <message>
        <source>Try Another Model</source>
        <translation>Essayer un autre modèle</translation>
    </message>
    <message>
        <source>Draw the selected gaps with the next model</source>
        <translation>Calculer les écarts sélectionnés avec le modèle suivant</translation>
    </message>
    <message>
        <source>Make This Inbetween a Breakdown</source>
        <translation>Faire un breakdown de cet intervalle</translation>
    </message>
    <message>
        <source>Save it as a drawing and split the gap there</source>
        <translation>L’enregistrer comme dessin et y diviser l’écart</translation>
    </message>
    <message>
        <source>Take Key off the Timeline</source>
        <translation>Retirer la clé de la ligne de temps</translation>
    </message>
    <message>
        <source>Insert Keys…</source>
        <translation>Insérer des clés…</translation>
    </message>
    <message>
        <source>Put drawings on the timeline at the playhead</source>
        <translation>Mettre des dessins sur la ligne de temps à la tête de lecture</translation>
    </message>
    <message>
        <source>Duplicate Key Here</source>
        <translation>Dupliquer la clé ici</translation>
    </message>
    <message>
        <source>Show the key before the playhead again where it stands</source>
        <translation>Montrer de nouveau, à la tête de lecture, la clé qui la précède</translation>
    </message>
    <message>
        <source>Swap with Next Key</source>
        <translation>Échanger avec la clé suivante</translation>
    </message>
    <message>
        <source>The two drawings change places</source>
        <translation>Les deux dessins échangent leur place</translation>
    </message>
    <message>
        <source>Key or Breakdown</source>
        <translation>Clé ou breakdown</translation>
    </message>
    <message>
        <source>Call the key a breakdown, or a key again</source>
        <translation>Désigner la clé comme breakdown, ou de nouveau comme clé</translation>
    </message>
    <message>
        <source>Marker…</source>
        <translation>Repère…</translation>
    </message>
    <message>
        <source>Note something at this frame</source>
        <translation>Noter quelque chose à cette image</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>Previous Marker</source>
        <translation>Repère précédent</translation>
    </message>
    <message>
        <source>Next Marker</source>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <source>Work from Here</source>
        <translation>Commencer la plage ici</translation>
    </message>
    <message>
        <source>The range that is worked on begins here</source>
        <translation>La plage de travail commence ici</translation>
    </message>
    <message>
        <source>Work up to Here</source>
        <translation>Finir la plage ici</translation>
    </message>
    <message>
        <source>The range that is worked on ends here</source>
        <translation>La plage de travail finit ici</translation>
    </message>
    <message>
        <source>Work on Selected Gaps</source>
        <translation>Travailler sur les écarts sélectionnés</translation>
    </message>
    <message>
        <source>Work on Whole Shot</source>
        <translation>Travailler sur tout le plan</translation>
    </message>
    <message>
        <source>Add Sound…</source>
        <translation>Ajouter un son…</translation>
    </message>
    <message>
        <source>Put a WAV, MP3, OGG or FLAC under the shot</source>
        <translation>Mettre un WAV, MP3, OGG ou FLAC sous le plan</translation>
    </message>
    <message>
        <source>Remove Sound</source>
        <translation>Retirer le son</translation>
    </message>
    <message>
        <source>Take the sound from under the shot; its file stays</source>
        <translation>Retirer le son du plan&#xa0;; son fichier reste</translation>
    </message>
    <message>
        <source>Mute Sound</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Play without sound</source>
        <translation>Lire sans le son</translation>
    </message>
    <message>
        <source>Volume…</source>
        <translation>Volume…</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>Le niveau sonore</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Begin Sound Here</source>
        <translation>Commencer le son ici</translation>
    </message>
    <message>
        <source>Let the sound begin at the playhead</source>
        <translation>Faire commencer le son à la tête de lecture</translation>
    </message>
    <message>
        <source>Sound One Frame Earlier</source>
        <translation>Avancer le son d’une image</translation>
    </message>
    <message>
        <source>Let the sound begin a frame earlier</source>
        <translation>Faire commencer le son une image plus tôt</translation>
    </message>
    <message>
        <source>Sound One Frame Later</source>
        <translation>Retarder le son d’une image</translation>
    </message>
    <message>
        <source>Let the sound begin a frame later</source>
        <translation>Faire commencer le son une image plus tard</translation>
    </message>
    <message>
        <source>Show Sound File</source>
        <translation>Afficher le fichier du son</translation>
    </message>
    <message>
        <source>Open the folder that the sound is in</source>
        <translation>Ouvrir le dossier qui contient le son</translation>
    </message>
    <message>
        <source>Copy Spacing</source>
        <translation>Copier l’espacement</translation>
    </message>
    <message>
        <source>Keep the timing chart of the selected gap</source>
        <translation>Garder l’échelle d’intervalles de l’écart sélectionné</translation>
    </message>
    <message>
        <source>Paste Spacing</source>
        <translation>Coller l’espacement</translation>
    </message>
    <message>
        <source>Space all selected gaps by the copied chart</source>
        <translation>Espacer tous les écarts sélectionnés selon l’échelle copiée</translation>
    </message>
    <message>
        <source>Fit Drawings to Canvas</source>
        <translation>Ajuster les dessins au canevas</translation>
    </message>
    <message>
        <source>Scale drawings of another size</source>
        <translation>Mettre à l’échelle les dessins d’une autre taille</translation>
    </message>
    <message>
        <source>Render All</source>
        <translation>Tout calculer</translation>
    </message>
    <message>
        <source>Draw every missing inbetween</source>
        <translation>Calculer tous les intervalles qui manquent</translation>
    </message>
    <message>
        <source>Render Selected Gap</source>
        <translation>Calculer l’écart sélectionné</translation>
    </message>
    <message>
        <source>Pause Rendering</source>
        <translation>Suspendre le calcul</translation>
    </message>
    <message>
        <source>Finish the inbetween that is being drawn, and begin no other</source>
        <translation>Finir l’intervalle en cours de calcul, et n’en commencer aucun autre</translation>
    </message>
    <message>
        <source>Exact Colours</source>
        <translation>Couleurs exactes</translation>
    </message>
    <message>
        <source>Keep inbetweens to the colours of their keys, where these are flat art</source>
        <translation>Limiter les intervalles aux couleurs de leurs clés, quand celles-ci sont en aplats</translation>
    </message>
    <message>
        <source>Whole Lines</source>
        <translation>Traits entiers</translation>
    </message>
    <message>
        <source>Draw lines anew, whole and of their width, where the keys are line art</source>
        <translation>Redessiner les traits, entiers et à leur épaisseur, si les clés sont au trait</translation>
    </message>
    <message>
        <source>Close No Gaps</source>
        <translation>Ne fermer aucun trou</translation>
    </message>
    <message>
        <source>Leave lines as the model draws them</source>
        <translation>Laisser les traits tels que le modèle les dessine</translation>
    </message>
    <message>
        <source>Close Gaps up to 2 px</source>
        <translation>Fermer les trous jusqu’à 2 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 4 px</source>
        <translation>Fermer les trous jusqu’à 4 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 6 px</source>
        <translation>Fermer les trous jusqu’à 6 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 8 px</source>
        <translation>Fermer les trous jusqu’à 8 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 12 px</source>
        <translation>Fermer les trous jusqu’à 12 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 16 px</source>
        <translation>Fermer les trous jusqu’à 16 px</translation>
    </message>
    <message>
        <source>Draw Selected Gaps Next</source>
        <translation>Calculer ensuite les écarts sélectionnés</translation>
    </message>
    <message>
        <source>Draw them before all others that wait</source>
        <translation>Les calculer avant tous les autres en attente</translation>
    </message>
    <message>
        <source>Cancel Selected Gaps</source>
        <translation>Annuler les écarts sélectionnés</translation>
    </message>
    <message>
        <source>Draw the selected gaps no more; the rest goes on</source>
        <translation>Ne plus calculer les écarts sélectionnés&#xa0;; le reste continue</translation>
    </message>
    <message>
        <source>Cancel Whole Queue</source>
        <translation>Annuler toute la file</translation>
    </message>
    <message>
        <source>Stop drawing this shot and all others that wait</source>
        <translation>Arrêter de calculer ce plan et tous ceux en attente</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Relancer les échecs</translation>
    </message>
    <message>
        <source>Draw again what could not be drawn</source>
        <translation>Calculer de nouveau ce qui n’a pas pu l’être</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Take what is done, has failed or was cancelled off the list</source>
        <translation>Retirer de la liste ce qui est terminé, en échec ou annulé</translation>
    </message>
    <message>
        <source>Add Shots to Queue…</source>
        <translation>Ajouter des plans à la file…</translation>
    </message>
    <message>
        <source>Choose folders of keys, several at once; they are drawn without being opened</source>
        <translation>Choisir des dossiers de clés, plusieurs à la fois&#xa0;; ils sont calculés sans être ouverts</translation>
    </message>
    <message>
        <source>Add Projects to Queue…</source>
        <translation>Ajouter des projets à la file…</translation>
    </message>
    <message>
        <source>Choose project files, several at once; they are drawn without being opened</source>
        <translation>Choisir des fichiers de projet, plusieurs à la fois&#xa0;; ils sont calculés sans être ouverts</translation>
    </message>
    <message>
        <source>Show Render Queue</source>
        <translation>Afficher la file d’attente</translation>
    </message>
    <message>
        <source>What is drawn, and what waits</source>
        <translation>Ce qui est en calcul, et ce qui attend</translation>
    </message>
    <message>
        <source>Cancel Rendering</source>
        <translation>Annuler le calcul</translation>
    </message>
    <message>
        <source>Onion Skin</source>
        <translation>Pelure d’oignon</translation>
    </message>
    <message>
        <source>Ghosts Before and After…</source>
        <translation>Fantômes avant et après…</translation>
    </message>
    <message>
        <source>How many ghosts, and how strong each is</source>
        <translation>Nombre de fantômes, et intensité de chacun</translation>
    </message>
    <message>
        <source>Ghosts of Keys (not Drawings)</source>
        <translation>Fantômes des clés (pas des dessins)</translation>
    </message>
    <message>
        <source>Ghosts in Front</source>
        <translation>Fantômes devant</translation>
    </message>
    <message>
        <source>Lay the ghosts over the drawing</source>
        <translation>Poser les fantômes sur le dessin</translation>
    </message>
    <message>
        <source>Colour Before…</source>
        <translation>Couleur avant…</translation>
    </message>
    <message>
        <source>Colour After…</source>
        <translation>Couleur après…</translation>
    </message>
    <message>
        <source>Red and Blue</source>
        <translation>Rouge et bleu</translation>
    </message>
    <message>
        <source>Stronger Ghosts</source>
        <translation>Renforcer les fantômes</translation>
    </message>
    <message>
        <source>Weaker Ghosts</source>
        <translation>Atténuer les fantômes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Lay another picture over the drawing</source>
        <translation>Poser une autre image sur le dessin</translation>
    </message>
    <message>
        <source>With the Key Before</source>
        <translation>Avec la clé précédente</translation>
    </message>
    <message>
        <source>With the Key After</source>
        <translation>Avec la clé suivante</translation>
    </message>
    <message>
        <source>With Another Model&apos;s Drawing</source>
        <translation>Avec le dessin d’un autre modèle</translation>
    </message>
    <message>
        <source>With a Picture File…</source>
        <translation>Avec un fichier image…</translation>
    </message>
    <message>
        <source>Compare with a drawing of your own</source>
        <translation>Comparer avec un dessin à vous</translation>
    </message>
    <message>
        <source>Blink (not Wipe)</source>
        <translation>Clignoter (sans volet)</translation>
    </message>
    <message>
        <source>Show one and then the other</source>
        <translation>Montrer l’une puis l’autre</translation>
    </message>
    <message>
        <source>Move Divider Left</source>
        <translation>Déplacer le volet à gauche</translation>
    </message>
    <message>
        <source>Move Divider Right</source>
        <translation>Déplacer le volet à droite</translation>
    </message>
    <message>
        <source>Lay over the drawing what lay there last, or take it off</source>
        <translation>Poser sur le dessin la dernière superposition, ou la retirer</translation>
    </message>
    <message>
        <source>Show where the model was in doubt</source>
        <translation>Montrer où le modèle doutait</translation>
    </message>
    <message>
        <source>Difference to Nearest Key</source>
        <translation>Différence avec la clé la plus proche</translation>
    </message>
    <message>
        <source>Show what has moved</source>
        <translation>Montrer ce qui a bougé</translation>
    </message>
    <message>
        <source>Flow as Arrows</source>
        <translation>Flux en flèches</translation>
    </message>
    <message>
        <source>Show how everything moves from key to key</source>
        <translation>Montrer comment tout bouge d’une clé à l’autre</translation>
    </message>
    <message>
        <source>Flow as Colours</source>
        <translation>Flux en couleurs</translation>
    </message>
    <message>
        <source>Show how everything moves: the hue says whither, its strength how far</source>
        <translation>Montrer comment tout bouge&#xa0;: la teinte dit vers où, sa force jusqu’où</translation>
    </message>
    <message>
        <source>Show which lines are doubled, new or lost</source>
        <translation>Montrer quels traits sont doublés, nouveaux ou perdus</translation>
    </message>
    <message>
        <source>Show where paint would run out of regions that the keys have closed</source>
        <translation>Montrer où la peinture fuirait de régions que les clés ont fermées</translation>
    </message>
    <message>
        <source>New Colours</source>
        <translation>Couleurs nouvelles</translation>
    </message>
    <message>
        <source>Show where the inbetween has colours that its keys do not have</source>
        <translation>Montrer où l’intervalle a des couleurs que ses clés n’ont pas</translation>
    </message>
    <message>
        <source>Next Overlay</source>
        <translation>Superposition suivante</translation>
    </message>
    <message>
        <source>Lay the next overlay over the drawing, after the last none</source>
        <translation>Poser la superposition suivante sur le dessin, aucune après la dernière</translation>
    </message>
    <message>
        <source>Show the Camera Frame</source>
        <translation>Afficher le cadre de caméra</translation>
    </message>
    <message>
        <source>Outline what the camera sees; drag it to move the camera</source>
        <translation>Tracer le contour de ce que voit la caméra&#xa0;; faites-le glisser pour la déplacer</translation>
    </message>
    <message>
        <source>Look through the Camera</source>
        <translation>Voir par la caméra</translation>
    </message>
    <message>
        <source>Show the frame as the flattened export gives it</source>
        <translation>Montrer l’image telle que l’export aplati la donne</translation>
    </message>
    <message>
        <source>Set Camera Key</source>
        <translation>Poser une clé de caméra</translation>
    </message>
    <message>
        <source>Hold the camera where it is at this frame</source>
        <translation>Fixer la caméra là où elle est à cette image</translation>
    </message>
    <message>
        <source>Previous Camera Key</source>
        <translation>Clé de caméra précédente</translation>
    </message>
    <message>
        <source>Go to the camera&apos;s key before this frame</source>
        <translation>Aller à la clé de caméra avant cette image</translation>
    </message>
    <message>
        <source>Next Camera Key</source>
        <translation>Clé de caméra suivante</translation>
    </message>
    <message>
        <source>Go to the camera&apos;s key after this frame</source>
        <translation>Aller à la clé de caméra après cette image</translation>
    </message>
    <message>
        <source>Delete Camera Key</source>
        <translation>Supprimer la clé de caméra</translation>
    </message>
    <message>
        <source>The camera goes from the key before to the key after</source>
        <translation>La caméra va de la clé d’avant à la clé d’après</translation>
    </message>
    <message>
        <source>Clear the Camera</source>
        <translation>Effacer la caméra</translation>
    </message>
    <message>
        <source>Delete all camera keys; the whole field is seen</source>
        <translation>Supprimer toutes les clés de caméra&#xa0;; tout le champ est vu</translation>
    </message>
    <message>
        <source>Camera Panel</source>
        <translation>Panneau Caméra</translation>
    </message>
    <message>
        <source>Where the camera is at this frame, in numbers</source>
        <translation>Où est la caméra à cette image, en nombres</translation>
    </message>
    <message>
        <source>Show Other Layers</source>
        <translation>Afficher les autres calques</translation>
    </message>
    <message>
        <source>The layers below and above as the scene has them</source>
        <translation>Les calques du dessous et du dessus tels que dans la scène</translation>
    </message>
    <message>
        <source>Dim Other Layers</source>
        <translation>Estomper les autres calques</translation>
    </message>
    <message>
        <source>The layers below and above faintly, as on a light table</source>
        <translation>Les calques du dessous et du dessus à peine visibles, comme sur une table lumineuse</translation>
    </message>
    <message>
        <source>Hide Other Layers</source>
        <translation>Masquer les autres calques</translation>
    </message>
    <message>
        <source>Only the layer that you work on</source>
        <translation>Seulement le calque sur lequel vous travaillez</translation>
    </message>
    <message>
        <source>Switch Other Layers</source>
        <translation>Alterner les autres calques</translation>
    </message>
    <message>
        <source>Show the other layers, dim them, or hide them, in turn</source>
        <translation>Afficher, estomper ou masquer les autres calques, tour à tour</translation>
    </message>
    <message>
        <source>Spacing Dots</source>
        <translation>Points d’espacement</translation>
    </message>
    <message>
        <source>Show on the drawing where the point under the pointer is on each drawing of the gap</source>
        <translation>Montrer sur le dessin où passe le point sous le pointeur à chaque dessin de l’écart</translation>
    </message>
    <message>
        <source>Pin Spacing Here</source>
        <translation>Épingler l’espacement ici</translation>
    </message>
    <message>
        <source>Keep the dots of the point under the pointer, to see them while ticks are moved</source>
        <translation>Garder les points de l’endroit sous le pointeur, pour les voir quand les traits de l’échelle sont déplacés</translation>
    </message>
    <message>
        <source>Pin Tool</source>
        <translation>Outil épingle</translation>
    </message>
    <message>
        <source>Say which points of both keys are the same</source>
        <translation>Dire quels points des deux clés sont les mêmes</translation>
    </message>
    <message>
        <source>Pin What Does Not Move</source>
        <translation>Épingler ce qui ne bouge pas</translation>
    </message>
    <message>
        <source>Say that the point under the pointer is in the same place on both keys</source>
        <translation>Dire que le point sous le pointeur est au même endroit sur les deux clés</translation>
    </message>
    <message>
        <source>Pin Points</source>
        <translation>Épingler des points</translation>
    </message>
    <message>
        <source>Drag a point of one key to the same point of the next</source>
        <translation>Faire glisser un point d’une clé sur le même point de la suivante</translation>
    </message>
    <message>
        <source>Pin Lines</source>
        <translation>Épingler des traits</translation>
    </message>
    <message>
        <source>Draw along a line of either key</source>
        <translation>Tracer le long d’un trait de l’une des clés</translation>
    </message>
    <message>
        <source>Pin Regions</source>
        <translation>Épingler des régions</translation>
    </message>
    <message>
        <source>Click a closed region of either key, or draw around a part</source>
        <translation>Cliquer une région fermée de l’une des clés, ou entourer une partie</translation>
    </message>
    <message>
        <source>Pin Parts That Move</source>
        <translation>Épingler ce qui se déplace</translation>
    </message>
    <message>
        <source>What is pinned next is on both keys</source>
        <translation>Ce qui est épinglé ensuite est sur les deux clés</translation>
    </message>
    <message>
        <source>Pin Parts That Stay</source>
        <translation>Épingler ce qui reste</translation>
    </message>
    <message>
        <source>What is pinned next is in the same place on both keys</source>
        <translation>Ce qui est épinglé ensuite est au même endroit sur les deux clés</translation>
    </message>
    <message>
        <source>Pin Parts That Appear</source>
        <translation>Épingler ce qui apparaît</translation>
    </message>
    <message>
        <source>What is pinned next is on the second key only</source>
        <translation>Ce qui est épinglé ensuite n’est que sur la deuxième clé</translation>
    </message>
    <message>
        <source>Pin Parts That Vanish</source>
        <translation>Épingler ce qui disparaît</translation>
    </message>
    <message>
        <source>What is pinned next is on the first key only</source>
        <translation>Ce qui est épinglé ensuite n’est que sur la première clé</translation>
    </message>
    <message>
        <source>Path as the Gap’s</source>
        <translation>Trajectoire de l’écart</translation>
    </message>
    <message>
        <source>Let the selected pin go as all parts of its gap do</source>
        <translation>Mener l’épingle sélectionnée comme toutes les parties de son écart</translation>
    </message>
    <message>
        <source>Automatic Path</source>
        <translation>Trajectoire automatique</translation>
    </message>
    <message>
        <source>Let the selected pin go as the model finds it, on an arc where it turns</source>
        <translation>Mener l’épingle sélectionnée comme le modèle le trouve, en arc si elle tourne</translation>
    </message>
    <message>
        <source>Straight Path</source>
        <translation>Trajectoire droite</translation>
    </message>
    <message>
        <source>Let the selected pin go straight from key to key</source>
        <translation>Mener l’épingle sélectionnée tout droit de clé à clé</translation>
    </message>
    <message>
        <source>Pinned Part in Front</source>
        <translation>Partie épinglée devant</translation>
    </message>
    <message>
        <source>Let the selected pin’s part pass in front of the others</source>
        <translation>Faire passer la partie de l’épingle sélectionnée devant les autres</translation>
    </message>
    <message>
        <source>Pinned Part Behind</source>
        <translation>Partie épinglée derrière</translation>
    </message>
    <message>
        <source>Let the selected pin’s part pass behind the others</source>
        <translation>Faire passer la partie de l’épingle sélectionnée derrière les autres</translation>
    </message>
    <message>
        <source>Spacing as the Gap’s</source>
        <translation>Espacement de l’écart</translation>
    </message>
    <message>
        <source>Take the selected pin’s own timing chart away</source>
        <translation>Retirer l’échelle d’intervalles propre à l’épingle sélectionnée</translation>
    </message>
    <message>
        <source>Straight Paths</source>
        <translation>Trajectoires droites</translation>
    </message>
    <message>
        <source>Let all parts of the selected gaps go straight, not on arcs</source>
        <translation>Mener tout droit toutes les parties des écarts sélectionnés, pas en arc</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>Supprimer l’épingle</translation>
    </message>
    <message>
        <source>Take the selected pin away</source>
        <translation>Retirer l’épingle sélectionnée</translation>
    </message>
    <message>
        <source>Delete All Pins of the Gap</source>
        <translation>Supprimer les épingles de l’écart</translation>
    </message>
    <message>
        <source>Take all pins between these two keys away</source>
        <translation>Retirer toutes les épingles entre ces deux clés</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>One picture pixel on one screen pixel</source>
        <translation>Un pixel de l’image sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>Mirror View</source>
        <translation>Vue en miroir</translation>
    </message>
    <message>
        <source>See the picture as in a mirror</source>
        <translation>Voir l’image comme dans un miroir</translation>
    </message>
    <message>
        <source>Rotate View Left</source>
        <translation>Tourner la vue à gauche</translation>
    </message>
    <message>
        <source>Rotate View Right</source>
        <translation>Tourner la vue à droite</translation>
    </message>
    <message>
        <source>Reset Rotation</source>
        <translation>Annuler la rotation</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Lines at the thirds</source>
        <translation>Lignes aux tiers</translation>
    </message>
    <message>
        <source>Field Grid</source>
        <translation>Grille de champ</translation>
    </message>
    <message>
        <source>Twelve fields</source>
        <translation>Douze champs</translation>
    </message>
    <message>
        <source>Safe Areas</source>
        <translation>Zones de sécurité</translation>
    </message>
    <message>
        <source>What is safe for action and for titles</source>
        <translation>Ce qui est sûr pour l’action et pour les titres</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Other Colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>Ajuster la ligne de temps</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation>Sombre ou clair selon le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light words on dark grey</source>
        <translation>Texte clair sur gris foncé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark words on light grey</source>
        <translation>Texte foncé sur gris clair</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept this inbetween</source>
        <translation>Accepter cet intervalle</translation>
    </message>
    <message>
        <source>Accept and Go On</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next to review</source>
        <translation>Accepter cet intervalle et montrer le suivant à réviser</translation>
    </message>
    <message>
        <source>Show the next inbetween to review, the most doubtful first</source>
        <translation>Montrer l’intervalle suivant à réviser, le plus douteux d’abord</translation>
    </message>
    <message>
        <source>Go to the previous drawing that is not dimmed</source>
        <translation>Aller au dessin non estompé précédent</translation>
    </message>
    <message>
        <source>Add Layer from Folder…</source>
        <translation>Ajouter un calque d’un dossier…</translation>
    </message>
    <message>
        <source>Drawings of a folder as one more cel over the others</source>
        <translation>Les dessins d’un dossier comme cellulo de plus, sur les autres</translation>
    </message>
    <message>
        <source>Add Background Picture…</source>
        <translation>Ajouter une image de décor…</translation>
    </message>
    <message>
        <source>A picture under the whole scene</source>
        <translation>Une image sous toute la scène</translation>
    </message>
    <message>
        <source>Import Layers of PSD, ORA or TIFF…</source>
        <translation>Importer les calques d’un PSD, ORA, TIFF…</translation>
    </message>
    <message>
        <source>Unpack a file of layers into folders of drawings, and open them as cels</source>
        <translation>Déballer un fichier de calques en dossiers de dessins, et les ouvrir comme cellulos</translation>
    </message>
    <message>
        <source>Import Film…</source>
        <translation>Importer un film…</translation>
    </message>
    <message>
        <source>Find the drawings of a film and how long they are held, and open them as a shot</source>
        <translation>Trouver les dessins d’un film et leurs durées, et les ouvrir comme plan</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Retirer le calque</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>Ses fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>Work on the Layer Above</source>
        <translation>Travailler sur le calque du dessus</translation>
    </message>
    <message>
        <source>The timeline and the sheet show that layer</source>
        <translation>La ligne de temps et la feuille montrent ce calque</translation>
    </message>
    <message>
        <source>Work on the Layer Below</source>
        <translation>Travailler sur le calque du dessous</translation>
    </message>
    <message>
        <source>Raise Layer</source>
        <translation>Monter le calque</translation>
    </message>
    <message>
        <source>Lower Layer</source>
        <translation>Descendre le calque</translation>
    </message>
    <message>
        <source>Show Layer</source>
        <translation>Afficher le calque</translation>
    </message>
    <message>
        <source>Show or hide the layer worked on</source>
        <translation>Afficher ou masquer le calque en cours</translation>
    </message>
    <message>
        <source>Time Like the Layer Below</source>
        <translation>Caler sur le calque du dessous</translation>
    </message>
    <message>
        <source>Take over lengths, exposures and charts of the layer below, gap by gap</source>
        <translation>Reprendre durées, expositions et échelles du calque du dessous, écart par écart</translation>
    </message>
    <message>
        <source>About the panel that you work in, and everything else</source>
        <translation>Sur le panneau où vous travaillez, et tout le reste</translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next doubtful one</source>
        <translation type="vanished">Accepter cet intervalle et montrer le prochain douteux</translation>
    </message>
    <message>
        <source>Accept Selected Gaps</source>
        <translation>Accepter les écarts sélectionnés</translation>
    </message>
    <message>
        <source>Accept every inbetween of the selected gaps</source>
        <translation>Accepter tous les intervalles des écarts sélectionnés</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Say that this inbetween is no good</source>
        <translation>Dire que cet intervalle ne convient pas</translation>
    </message>
    <message>
        <source>Needs Hand</source>
        <translation>À dessiner</translation>
    </message>
    <message>
        <source>Say that this inbetween has to be drawn by hand</source>
        <translation>Dire que cet intervalle doit être dessiné à la main</translation>
    </message>
    <message>
        <source>Clear Review</source>
        <translation>Effacer la révision</translation>
    </message>
    <message>
        <source>Take back what was said of this inbetween</source>
        <translation>Retirer ce qui a été dit de cet intervalle</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note on this inbetween</source>
        <translation>Écrire une note sur cet intervalle</translation>
    </message>
    <message>
        <source>Next to Review</source>
        <translation>Suivant à réviser</translation>
    </message>
    <message>
        <source>Show the next doubtful inbetween</source>
        <translation type="vanished">Montrer le prochain intervalle douteux</translation>
    </message>
    <message>
        <source>All Drawings</source>
        <translation>Tous les dessins</translation>
    </message>
    <message>
        <source>Dim no drawing on the timeline</source>
        <translation>N’estomper aucun dessin sur la ligne de temps</translation>
    </message>
    <message>
        <source>To Review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Dim all but what nobody has judged yet</source>
        <translation>Estomper tout sauf ce que personne n’a encore jugé</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Dim all but what the model was in doubt of</source>
        <translation>Estomper tout sauf ce dont le modèle doutait</translation>
    </message>
    <message>
        <source>Dim all but what was rejected</source>
        <translation>Estomper tout sauf ce qui a été rejeté</translation>
    </message>
    <message>
        <source>Dim all but what has to be drawn</source>
        <translation>Estomper tout sauf ce qui doit être dessiné</translation>
    </message>
    <message>
        <source>Dim all but what was accepted</source>
        <translation>Estomper tout sauf ce qui a été accepté</translation>
    </message>
    <message>
        <source>Drawn by Hand</source>
        <translation>Dessiné à la main</translation>
    </message>
    <message>
        <source>Dim all but what you drew</source>
        <translation>Estomper tout sauf ce que vous avez dessiné</translation>
    </message>
    <message>
        <source>Next Matching Drawing</source>
        <translation>Dessin filtré suivant</translation>
    </message>
    <message>
        <source>Go to the next drawing that is not dimmed</source>
        <translation>Aller au prochain dessin non estompé</translation>
    </message>
    <message>
        <source>Previous Matching Drawing</source>
        <translation>Dessin filtré précédent</translation>
    </message>
    <message>
        <source>Go to the last drawing that is not dimmed</source>
        <translation type="vanished">Aller au dessin non estompé précédent</translation>
    </message>
    <message>
        <source>Print Exposure Sheet to PDF…</source>
        <translation>Imprimer la feuille d’exposition en PDF…</translation>
    </message>
    <message>
        <source>Write the exposure sheet as a PDF for paper</source>
        <translation>Écrire la feuille d’exposition en PDF pour le papier</translation>
    </message>
    <message>
        <source>Draw by Hand</source>
        <translation>Dessiner à la main</translation>
    </message>
    <message>
        <source>Open this inbetween in your paint program; saving takes it in</source>
        <translation>Ouvrir cet intervalle dans votre logiciel de dessin&#xa0;; il est repris à l’enregistrement</translation>
    </message>
    <message>
        <source>Let the Model Draw Again</source>
        <translation>Laisser le modèle recalculer</translation>
    </message>
    <message>
        <source>Show the rendered inbetween instead of your drawing</source>
        <translation>Montrer l’intervalle calculé au lieu de votre dessin</translation>
    </message>
    <message>
        <source>Choose Paint Program…</source>
        <translation>Choisir le logiciel de dessin…</translation>
    </message>
    <message>
        <source>What inbetweens are drawn by hand with</source>
        <translation>Ce qui sert à dessiner les intervalles à la main</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Remettre tous les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>What the panel is for that has the keyboard, and everything else</source>
        <translation type="vanished">À quoi sert le panneau qui a le clavier, et tout le reste</translation>
    </message>
    <message>
        <source>First Shot in Ten Minutes</source>
        <translation>Un premier plan en dix minutes</translation>
    </message>
    <message>
        <source>From a folder of keys to finished pictures</source>
        <translation>D’un dossier de clés aux images finies</translation>
    </message>
    <message>
        <source>Manual in the Browser</source>
        <translation>Manuel dans le navigateur</translation>
    </message>
    <message>
        <source>All of it with pictures, as web pages on this machine</source>
        <translation>Tout, avec des images, en pages web sur cette machine</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Three steps through a shot: timing, drawing, looking</source>
        <translation>Trois étapes dans un plan&#xa0;: timing, calcul, vérification</translation>
    </message>
    <message>
        <source>Find Command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation>Trouver n’importe quelle commande par ses mots</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Everything that can be set, with a search</source>
        <translation>Tout ce qui se règle, avec une recherche</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Write what helps to mend a fault into a text file that you can read; it is sent to nobody</source>
        <translation>Écrire ce qui aide à corriger un défaut dans un fichier texte lisible&#xa0;; il n’est envoyé à personne</translation>
    </message>
    <message>
        <source>About Inbetweener</source>
        <translation>À propos d’Inbetweener</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>key before</source>
        <translation>clé précédente</translation>
    </message>
    <message>
        <source>key after</source>
        <translation>clé suivante</translation>
    </message>
    <message>
        <source>the keys’ colours</source>
        <translation type="vanished">couleurs des clés</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="vanished">nouvelles</translation>
    </message>
    <message>
        <source>mean {mean:.2f}</source>
        <translation type="vanished">moyenne {mean:.2f}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>moyenne {mean}</translation>
    </message>
    <message>
        <source>{percent} % of the pixels</source>
        <translation>{percent}&#xa0;% des pixels</translation>
    </message>
    <message>
        <source>up to {length:.0f} px</source>
        <translation>jusqu’à {length:.0f}&#xa0;px</translation>
    </message>
    <message>
        <source>rim: {length:.0f} px</source>
        <translation>bord&#xa0;: {length:.0f}&#xa0;px</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>pinned · Shift+click it to let it go</source>
        <translation>épinglé · Maj+clic dessus pour le libérer</translation>
    </message>
    <message>
        <source>Shift+click to keep this point</source>
        <translation>Maj+clic pour garder ce point</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>What the ghosts are of</source>
        <translation>Ce que montrent les fantômes</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <source>Ghosts of the neighbouring keys, or of the neighbouring drawings</source>
        <translation>Fantômes des clés voisines, ou des dessins voisins</translation>
    </message>
    <message>
        <source>How strong the ghosts are</source>
        <translation>L’intensité des fantômes</translation>
    </message>
    <message>
        <source>Strength of the onion skin</source>
        <translation>Intensité de la pelure d’oignon</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; before</source>
        <translation>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; avant</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; after</source>
        <translation>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; après</translation>
    </message>
    <message>
        <source>No keys on the timeline</source>
        <translation>Aucune clé sur la ligne de temps</translation>
    </message>
    <message>
        <source>Use the context menu of a drawing at the left to make it a key.</source>
        <translation>Pour faire d’un dessin une clé, utilisez son menu contextuel, à gauche.</translation>
    </message>
    <message>
        <source>layer {name} is hidden</source>
        <translation>le calque {name} est masqué</translation>
    </message>
    <message>
        <source>This drawing cannot be shown</source>
        <translation>Ce dessin ne peut pas être affiché</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Timing chart from {a} to {b}</source>
        <translation>Échelle d’intervalles de {a} à {b}</translation>
    </message>
    <message>
        <source>Inbetween {number} of {count}, {percent} % of the way</source>
        <translation>Intervalle {number} sur {count}, à {percent}&#xa0;% du chemin</translation>
    </message>
    <message>
        <source>Job for a Render Farm</source>
        <translation>Job pour ferme de rendu</translation>
    </message>
    <message>
        <source>Folder of the job</source>
        <translation>Dossier du job</translation>
    </message>
    <message>
        <source>Gaps that a machine draws at once</source>
        <translation>Écarts qu’une machine calcule à la fois</translation>
    </message>
    <message>
        <source>Flatten the layers into one sequence</source>
        <translation>Aplatir les calques en une seule séquence</translation>
    </message>
    <message>
        <source>Replace an older job</source>
        <translation>Remplacer un job plus ancien</translation>
    </message>
    <message>
        <source>Write Job</source>
        <translation>Écrire le job</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Gaps at once</source>
        <translation>Écarts à la fois</translation>
    </message>
    <message>
        <source>Give the job a folder of its own, not that of the keys.</source>
        <translation>Donnez au job son propre dossier, pas celui des clés.</translation>
    </message>
    <message>
        <source>{gaps} with {drawings}, as they are now, for machines that know Open Job Description.</source>
        <translation>{gaps} avec {drawings}, dans leur état actuel, pour des machines qui connaissent Open Job Description.</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween</source>
        <comment>{n} inbetweens</comment>
        <translation>
            <numerusform>{n} intervalle</numerusform>
            <numerusform>{n} intervalles</numerusform>
        </translation>
    </message>
    <message>
        <source>No inbetweens</source>
        <translation>Sans intervalle</translation>
    </message>
    <message>
        <source>best device</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>The model that draws the inbetweens</source>
        <translation>Le modèle qui calcule les intervalles</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Où le modèle calcule</translation>
    </message>
    <message>
        <source>Keep length: a gap&apos;s drawings share its frames. Ripple: what comes after moves.</source>
        <translation>Durée fixe&#xa0;: les dessins d’un écart se partagent ses images. Décaler la suite&#xa0;: ce qui vient après se déplace.</translation>
    </message>
    <message>
        <source>Keep length</source>
        <translation>Durée fixe</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Décaler la suite</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> i/s</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Usual frame rates</source>
        <translation>Cadences usuelles</translation>
    </message>
    <message>
        <source>on ones</source>
        <translation>exposés en 1</translation>
    </message>
    <message>
        <source>on twos</source>
        <translation>exposés en 2</translation>
    </message>
    <message>
        <source>on threes</source>
        <translation>exposés en 3</translation>
    </message>
    <message>
        <source>mostly on ones</source>
        <translation>surtout exposés en 1</translation>
    </message>
    <message>
        <source>mostly on twos</source>
        <translation>surtout exposés en 2</translation>
    </message>
    <message>
        <source>mostly on threes</source>
        <translation>surtout exposés en 3</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing</source>
        <comment>{n} drawings</comment>
        <translation>
            <numerusform>{n} dessin</numerusform>
            <numerusform>{n} dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cut</source>
        <comment>{n} cuts</comment>
        <translation>
            <numerusform>{n} coupe</numerusform>
            <numerusform>{n} coupes</numerusform>
        </translation>
    </message>
    <message>
        <source>no cut</source>
        <translation>aucune coupe</translation>
    </message>
    <message>
        <source>held unevenly</source>
        <translation>de durées inégales</translation>
    </message>
    <message>
        <source>each held for {frames} frames</source>
        <translation>tenus {frames} images chacun</translation>
    </message>
    <message>
        <source>mostly held for {frames} frames</source>
        <translation>surtout tenus {frames} images</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} i/s</translation>
    </message>
    <message numerus="yes">
        <source>Only the first frame was read, which is as long as a shot may be.</source>
        <comment>Only the first {n} frames were read, which is as long as a shot may be.</comment>
        <translation>
            <numerusform>Seule la première image a été lue&#xa0;: un plan ne peut pas être plus long.</numerusform>
            <numerusform>Seules les {n} premières images ont été lues&#xa0;: un plan ne peut pas être plus long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frame seems to be missing or damaged.</source>
        <comment>{n} frames seem to be missing or damaged.</comment>
        <translation>
            <numerusform>{n} image semble absente ou endommagée.</numerusform>
            <numerusform>{n} images semblent absentes ou endommagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs at {rate} frames a second exactly, which is shown as {shown}.</source>
        <translation>Il défile à {rate} images par seconde exactement, affiché comme {shown}.</translation>
    </message>
    <message>
        <source>Its frames are shown for uneven times; all of them begin on frames of {rate}.</source>
        <translation>Ses images ont des durées inégales&#xa0;; toutes commencent sur des images à {rate}.</translation>
    </message>
    <message>
        <source>Its frames are shown for uneven times: each was moved to the nearest frame of {rate}.</source>
        <translation>Ses images ont des durées inégales&#xa0;: chacune a été déplacée sur l’image à {rate} la plus proche.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them is shown for less than a frame and is left out.</source>
        <comment>{n} of them are shown for less than a frame and are left out.</comment>
        <translation>
            <numerusform>{n} d’entre elles dure moins d’une image et est ignorée.</numerusform>
            <numerusform>{n} d’entre elles durent moins d’une image et sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing is damaged in the film.</source>
        <comment>{n} drawings are damaged in the film.</comment>
        <translation>
            <numerusform>{n} dessin est endommagé dans le film.</numerusform>
            <numerusform>{n} dessins sont endommagés dans le film.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film is interlaced: combs in its frames stay. Deinterlace it first.</source>
        <translation>Le film est entrelacé&#xa0;: ses images gardent des lignes en peigne. Désentrelacez-le d’abord.</translation>
    </message>
    <message>
        <source>The film is HDR; its colours are taken as they are, which looks pale.</source>
        <translation>Le film est en HDR&#xa0;; ses couleurs sont prises telles quelles, ce qui paraît pâle.</translation>
    </message>
    <message>
        <source>Its pixels are not square; the drawings are made {width} × {height} with square ones.</source>
        <translation>Ses pixels ne sont pas carrés&#xa0;; les dessins sont faits en {width} × {height} à pixels carrés.</translation>
    </message>
    <message>
        <source>It has {bits} bits a colour: the drawings have 16.</source>
        <translation>Il a {bits} bits par couleur&#xa0;: les dessins en ont 16.</translation>
    </message>
    <message>
        <source>Its sound is longer than half an hour and is left out.</source>
        <translation>Son son dépasse une demi-heure et est ignoré.</translation>
    </message>
    <message>
        <source>Every frame is a drawing of its own: there is no room for inbetweens.</source>
        <translation>Chaque image est un dessin à part&#xa0;: il n’y a pas de place pour des intervalles.</translation>
    </message>
    <message>
        <source>{fps:g} fps</source>
        <translation type="vanished">{fps:g}&#xa0;i/s</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name} (non installé)</translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation>Image à comparer</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Drag the divider across the drawing</source>
        <translation>Faire glisser le volet sur le dessin</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What the drawing is compared with</source>
        <translation>Ce à quoi le dessin est comparé</translation>
    </message>
    <message>
        <source>the key before</source>
        <translation>la clé précédente</translation>
    </message>
    <message>
        <source>the key after</source>
        <translation>la clé suivante</translation>
    </message>
    <message>
        <source>{model}&apos;s drawing</source>
        <translation>le dessin de {model}</translation>
    </message>
    <message>
        <source>a picture file…</source>
        <translation>un fichier image…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Draw with {model}</source>
        <translation>Calculer avec {model}</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>indisponible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>This is the folder of the keys: the pictures would be taken for keys when it is opened again. Choose a folder in it, or save the project there first.</source>
        <translation>C’est le dossier des clés&#xa0;: à la prochaine ouverture, les images seraient prises pour des clés. Choisissez un dossier à l’intérieur, ou enregistrez-y d’abord le projet.</translation>
    </message>
    <message>
        <source>Export PNG sequence</source>
        <translation type="vanished">Exporter une séquence PNG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source># stands for the number: A.####.png gives A.0001.png</source>
        <translation># tient lieu de numéro&#xa0;: A.####.png donne A.0001.png</translation>
    </message>
    <message>
        <source>one file a frame (holds are repeated)</source>
        <translation>un fichier par image (les tenues sont répétées)</translation>
    </message>
    <message>
        <source>one file a drawing</source>
        <translation>un fichier par dessin</translation>
    </message>
    <message>
        <source>Replace files of the same names</source>
        <translation>Remplacer les fichiers de même nom</translation>
    </message>
    <message>
        <source>The lines alone too, in a folder of their own</source>
        <translation>Aussi les traits seuls, dans un dossier à part</translation>
    </message>
    <message>
        <source>PNGs of colour and alpha without paper and fills, for whoever colours them</source>
        <translation type="vanished">PNG de couleur et d’alpha sans papier ni aplats, pour qui les met en couleurs</translation>
    </message>
    <message>
        <source>Export Pictures</source>
        <translation>Exporter les images</translation>
    </message>
    <message>
        <source>Pictures of colour and alpha without paper and fills, for whoever colours them</source>
        <translation>Images de couleur et d’alpha sans papier ni aplats, pour qui les met en couleurs</translation>
    </message>
    <message>
        <source>Render and Export</source>
        <translation>Calculer et exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation>{folder} est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures.</source>
        <translation>Choisissez un dossier pour les images.</translation>
    </message>
    <message>
        <source>{text} is no folder that can be found: {error}.</source>
        <translation>{text} n’est pas un dossier qui peut être trouvé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The folder&apos;s name holds a character that no name may hold.</source>
        <translation>Le nom du dossier contient un caractère interdit dans les noms.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, not just {text}.</source>
        <translation>Écrivez le chemin complet du dossier, pas seulement {text}.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{text} is no file that can be found: {error}.</source>
        <translation>{text} n’est pas un fichier qui peut être trouvé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The file&apos;s name holds a character that no name may hold.</source>
        <translation>Le nom du fichier contient un caractère interdit dans les noms.</translation>
    </message>
    <message>
        <source>Write the whole path of the file, not just {text}.</source>
        <translation>Écrivez le chemin complet du fichier, pas seulement {text}.</translation>
    </message>
    <message>
        <source>Press Return on a command, then the keys that you want for it.</source>
        <translation>Appuyez sur Entrée sur une commande, puis sur le raccourci que vous voulez pour elle.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Leave the command without a shortcut</source>
        <translation>Laisser la commande sans raccourci</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Shortcut for {command}</source>
        <translation>Raccourci de {command}</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without a shortcut.</source>
        <translation>{keys} appartient à «&#xa0;{command}&#xa0;», qui resterait sans raccourci.</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation type="vanished">Laisser la commande sans raccourci</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation type="vanished">Prendre</translation>
    </message>
    <message>
        <source>Keys for {command}</source>
        <translation type="vanished">Raccourci de {command}</translation>
    </message>
    <message>
        <source>{keys} always means: {meaning}.</source>
        <translation>{keys} veut toujours dire&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without keys.</source>
        <translation type="vanished">{keys} appartient à «&#xa0;{command}&#xa0;», qui resterait sans raccourci.</translation>
    </message>
    <message>
        <source>Take It from {command}</source>
        <translation type="vanished">Prendre à «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losange</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>Marker at frame {number}</source>
        <translation>Repère à l’image {number}</translation>
    </message>
    <message>
        <source>step, hit, look …</source>
        <translation>pas, choc, regard…</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signe</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>tap Space</source>
        <translation>appui bref sur Espace</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>hold Space and drag, or middle button</source>
        <translation>tenir Espace et glisser, ou bouton du milieu</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>les miens</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Preset of shortcuts</source>
        <translation>Préréglage de raccourcis</translation>
    </message>
    <message>
        <source>Reset My Shortcuts</source>
        <translation>Réinitialiser mes raccourcis</translation>
    </message>
    <message>
        <source>Go back to the preset that my own shortcuts were made from</source>
        <translation>Revenir au préréglage d’où viennent mes raccourcis</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation type="vanished">Préréglage de raccourcis</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Reset My Keys</source>
        <translation type="vanished">Réinitialiser mes raccourcis</translation>
    </message>
    <message>
        <source>Go back to the preset that my own keys were made from</source>
        <translation type="vanished">Revenir au préréglage d’où viennent mes raccourcis</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="vanished">Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Columns of the sheet, from the left, and their drawings</source>
        <translation>Colonnes de la feuille, depuis la gauche, et leurs dessins</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Empty frames</source>
        <translation>Images vides</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Drawings of column {name}</source>
        <translation>Dessins de la colonne {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} drawing</source>
        <comment>{name} · {n} drawings</comment>
        <translation>
            <numerusform>{name} · {n} dessin</numerusform>
            <numerusform>{name} · {n} dessins</numerusform>
        </translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>nothing on the sheet</source>
        <translation>rien sur la feuille</translation>
    </message>
    <message>
        <source>no name like it was found</source>
        <translation>aucun nom semblable trouvé</translation>
    </message>
    <message>
        <source>as in {program}</source>
        <translation>comme dans {program}</translation>
    </message>
    <message>
        <source>What is the panel {panel} for?</source>
        <translation>À quoi sert le panneau {panel}&#xa0;?</translation>
    </message>
    <message>
        <source>Float {panel}</source>
        <translation>Détacher {panel}</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
    </message>
    <message>
        <source>Each group or layer is a level of its own</source>
        <translation>Chaque groupe ou calque est un niveau à part</translation>
    </message>
    <message>
        <source>Each group or layer is a drawing of one level</source>
        <translation>Chaque groupe ou calque est un dessin d’un même niveau</translation>
    </message>
    <message>
        <source>Import layers of {name}</source>
        <translation>Importer les calques de {name}</translation>
    </message>
    <message>
        <source>Import film {name}</source>
        <translation>Importer le film {name}</translation>
    </message>
    <message>
        <source>Reading the film …</source>
        <translation>Lecture du film…</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Writing the drawings …</source>
        <translation>Écriture des dessins…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Its sound comes along.</source>
        <translation>Le son est repris aussi.</translation>
    </message>
    <message>
        <source>The film is not changed.</source>
        <translation>Le film n’est pas modifié.</translation>
    </message>
    <message>
        <source>Writing: frame {done} of {total}</source>
        <translation>Écriture&#xa0;: image {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame read</source>
        <comment>{n} frames read</comment>
        <translation>
            <numerusform>{n} image lue</numerusform>
            <numerusform>{n} images lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: frame {done} of {total}</source>
        <translation>Lecture&#xa0;: image {done} sur {total}</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Levels that the file becomes, the uppermost first</source>
        <translation>Niveaux tirés du fichier, le plus haut d’abord</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Pris comme</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>There is no layer with pixels in it.</source>
        <translation>Aucun calque ne contient de pixels.</translation>
    </message>
    <message>
        <source>Folder for the drawings</source>
        <translation>Dossier des dessins</translation>
    </message>
    <message numerus="yes">
        <source>{n}: {names}</source>
        <comment>{n}: {names}</comment>
        <translation>
            <numerusform>{n}&#xa0;: {names}</numerusform>
            <numerusform>{n}&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>décor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Exposure Sheet</source>
        <translation>Feuille d’exposition</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message numerus="yes">
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n} dossier</numerusform>
            <numerusform>{n} dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {files}</source>
        <translation>jusqu’à {files}</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture was written to {folder}.</source>
        <comment>{n} pictures were written to {folder}.</comment>
        <translation>
            <numerusform>{n} image a été écrite dans {folder}.</numerusform>
            <numerusform>{n} images ont été écrites dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was there already.</source>
        <comment>{n} were there already.</comment>
        <translation>
            <numerusform>{n}&#xa0;s’y trouvait déjà.</numerusform>
            <numerusform>{n}&#xa0;s’y trouvaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of key drawings</source>
        <translation>Dossier de dessins clés</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Inbetweener projects (*{suffix})</source>
        <translation>Projets Inbetweener (*{suffix})</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Unsaved work on {shot} from {when} was kept when the program ended unexpectedly.</source>
        <translation>Un travail non enregistré sur {shot}, du {when}, a été conservé quand le programme s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save or undo the changes to this shot first; the other is kept until then.</source>
        <translation>Enregistrez ou annulez d’abord les modifications de ce plan&#xa0;; l’autre est conservé jusque-là.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to {shot}?</source>
        <translation>Enregistrer les modifications de {shot}&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving, the timing you have set since is lost.</source>
        <translation>Sans enregistrement, le timing réglé depuis est perdu.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>{file} was written: {gaps} to draw.</source>
        <translation>{file} a été écrit&#xa0;: {gaps} à calculer.</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Modifier le repère</translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation>Poser un repère</translation>
    </message>
    <message>
        <source>Go to a marker to remove it.</source>
        <translation>Allez sur un repère pour le supprimer.</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>Select gaps to work on their frames.</source>
        <translation>Sélectionnez des écarts pour travailler sur leurs images.</translation>
    </message>
    <message>
        <source>Paint program</source>
        <translation>Logiciel de dessin</translation>
    </message>
    <message>
        <source>{name} is open in your paint program. Save it to take it in.</source>
        <translation>{name} est ouvert dans votre logiciel de dessin. Enregistrez-le pour le reprendre ici.</translation>
    </message>
    <message>
        <source>{file} was taken in. It is yours: no model draws over it.</source>
        <translation>{file} a été repris. Il est à vous&#xa0;: aucun modèle ne l’écrase.</translation>
    </message>
    <message>
        <source>{file} was saved again.</source>
        <translation>{file} a été enregistré de nouveau.</translation>
    </message>
    <message>
        <source>{file} is gone or cannot be read. The shot keeps its place: bring the file back, or use Review ▸ Let the Model Draw Again.</source>
        <translation>{file} a disparu ou est illisible. Le plan garde sa place&#xa0;: remettez le fichier, ou utilisez Révision ▸ Laisser le modèle recalculer.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation type="vanished">Toutes les commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sans raccourci</translation>
    </message>
    <message>
        <source>All commands and their shortcuts</source>
        <translation>Toutes les commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Change them under **{place}**.</source>
        <translation>Modifiez-les sous **{place}**.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Inbetweener Help</source>
        <translation>Aide d’Inbetweener</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Insert keys</source>
        <translation>Insérer des clés</translation>
    </message>
    <message>
        <source>Drawings ({patterns})</source>
        <translation>Dessins ({patterns})</translation>
    </message>
    <message>
        <source>{name} is not in the shot&apos;s folder. Copy it to {folder} first.</source>
        <translation>{name} n’est pas dans le dossier du plan. Copiez-le d’abord dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>Insert key</source>
        <comment>Insert {n} keys</comment>
        <translation>
            <numerusform>Insérer {n} clé</numerusform>
            <numerusform>Insérer {n} clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Dupliquer la clé</translation>
    </message>
    <message>
        <source>Swap keys</source>
        <translation>Échanger les clés</translation>
    </message>
    <message>
        <source>Call it a breakdown</source>
        <translation>Désigner comme breakdown</translation>
    </message>
    <message>
        <source>Call it a key</source>
        <translation>Désigner comme clé</translation>
    </message>
    <message>
        <source>Call it a {role}</source>
        <translation type="vanished">Désigner comme {role}</translation>
    </message>
    <message>
        <source>Select a gap to copy its spacing.</source>
        <translation>Sélectionnez un écart pour copier son espacement.</translation>
    </message>
    <message>
        <source>Copy the spacing of a gap first.</source>
        <translation>Copiez d’abord l’espacement d’un écart.</translation>
    </message>
    <message>
        <source>no inbetweens</source>
        <translation>sans intervalle</translation>
    </message>
    <message>
        <source>Ground under cels</source>
        <translation>Fond sous les cellulos</translation>
    </message>
    <message>
        <source>Colour of the ghosts {side}</source>
        <translation>Couleur des fantômes {side}</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Ouvrir un plan récent</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Ghost Colours</source>
        <translation>Couleurs des fantômes</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Other Layers</source>
        <translation>Autres calques</translation>
    </message>
    <message>
        <source>Rotate View</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Ground under Cels</source>
        <translation>Fond sous les cellulos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What Is Pinned</source>
        <translation>Ce qui est épinglé</translation>
    </message>
    <message>
        <source>Selected Pin</source>
        <translation>Épingle sélectionnée</translation>
    </message>
    <message>
        <source>Work Range</source>
        <translation>Plage de travail</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Close Gaps</source>
        <translation>Fermer les trous</translation>
    </message>
    <message>
        <source>When in Doubt</source>
        <translation>En cas de doute</translation>
    </message>
    <message>
        <source>Show Clearly</source>
        <translation>Mettre en évidence</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ghosts before and after</source>
        <translation>Fantômes avant et après</translation>
    </message>
    <message>
        <source>One on Either Side</source>
        <translation>Un de chaque côté</translation>
    </message>
    <message>
        <source>One ghost before and one after; farther ones weaker, as at first</source>
        <translation>Un fantôme avant et un après&#xa0;; les plus lointains s’atténuent, comme au départ</translation>
    </message>
    <message>
        <source>How many ghosts {side}</source>
        <translation>Nombre de fantômes {side}</translation>
    </message>
    <message>
        <source>Ghosts {side}</source>
        <translation>Fantômes {side}</translation>
    </message>
    <message>
        <source>How strong ghost {number} {side} is</source>
        <translation>Intensité du fantôme {number} {side}</translation>
    </message>
    <message>
        <source>Strength of ghost {number} {side}</source>
        <translation>Intensité du fantôme {number} {side}</translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as frames: {n} frame in all.</source>
        <comment>Numbers were read as frames: {n} frames in all.</comment>
        <translation>
            <numerusform>Numéros lus comme images&#xa0;: {n} image en tout.</numerusform>
            <numerusform>Numéros lus comme images&#xa0;: {n} images en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as drawings, {n} frame from key to key.</source>
        <comment>Numbers were read as drawings, {n} frames from key to key.</comment>
        <translation>
            <numerusform>Numéros lus comme dessins, avec {n} image d’une clé à l’autre.</numerusform>
            <numerusform>Numéros lus comme dessins, avec {n} images d’une clé à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Frames</source>
        <translation>Lire comme images</translation>
    </message>
    <message>
        <source>Read as Drawings</source>
        <translation>Lire comme dessins</translation>
    </message>
    <message>
        <source>Open {level} ({n})</source>
        <translation>Ouvrir {level} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Level {title} was opened; the folder holds {n} more.</source>
        <comment>Level {title} was opened; the folder holds {n} more.</comment>
        <translation>
            <numerusform>Le niveau {title} a été ouvert&#xa0;; le dossier en contient {n} autre.</numerusform>
            <numerusform>Le niveau {title} a été ouvert&#xa0;; le dossier en contient {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders in it hold drawings too: {names}.</source>
        <translation>Ses sous-dossiers contiennent aussi des dessins&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Open as Layers</source>
        <translation>Ouvrir comme calques</translation>
    </message>
    <message>
        <source>Fit to Canvas</source>
        <translation>Ajuster au canevas</translation>
    </message>
    <message numerus="yes">
        <source>A new drawing was taken in: {names}.</source>
        <comment>{n} new drawings were taken in: {names}.</comment>
        <translation>
            <numerusform>{n} nouveau dessin a été ajouté&#xa0;: {names}.</numerusform>
            <numerusform>{n} nouveaux dessins ont été ajoutés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new drawing is in the folder: {names}.</source>
        <comment>{n} new drawings are in the folder: {names}.</comment>
        <translation>
            <numerusform>{n} nouveau dessin est dans le dossier&#xa0;: {names}.</numerusform>
            <numerusform>{n} nouveaux dessins sont dans le dossier&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One is of another size and will only be listed.</source>
        <comment>{n} are of another size and will only be listed.</comment>
        <translation>
            <numerusform>{n} est d’une autre taille et sera seulement listé.</numerusform>
            <numerusform>{n} sont d’une autre taille et seront seulement listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>{old} is called {new} now; it is the same drawing.</source>
        <translation>{old} s’appelle maintenant {new}&#xa0;; c’est le même dessin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was renamed: {names}.</source>
        <comment>{n} drawings were renamed: {names}.</comment>
        <translation>
            <numerusform>{n} dessin a été renommé&#xa0;: {names}.</numerusform>
            <numerusform>{n} dessins ont été renommés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use New Names</source>
        <translation>Prendre les nouveaux noms</translation>
    </message>
    <message>
        <source>Keep on Its Frame</source>
        <translation>Garder sur son image</translation>
    </message>
    <message>
        <source>Keep on Their Frames</source>
        <translation>Garder sur leurs images</translation>
    </message>
    <message>
        <source>Move by Number</source>
        <translation>Déplacer selon le numéro</translation>
    </message>
    <message numerus="yes">
        <source>A new file cannot be used. {file}: {reason}.</source>
        <comment>{n} new files cannot be used. {file}: {reason}.</comment>
        <translation>
            <numerusform>{n} nouveau fichier est inutilisable. {file}&#xa0;: {reason}.</numerusform>
            <numerusform>{n} nouveaux fichiers sont inutilisables. {file}&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached any more. Is its drive connected, or was it moved? All keys keep their places until it is back.</source>
        <translation>Le dossier {folder} n’est plus accessible. Son disque est-il connecté, ou a-t-il été déplacé&#xa0;? Toutes les clés gardent leur place jusqu’à son retour.</translation>
    </message>
    <message numerus="yes">
        <source>The file of a key is gone: {names}. The key keeps its place; put the file back, and its gaps can be rendered.</source>
        <comment>The files of {n} keys are gone: {names}. The keys keep their places; put the files back, and their gaps can be rendered.</comment>
        <translation>
            <numerusform>Le fichier de {n} clé a disparu&#xa0;: {names}. La clé garde sa place&#xa0;; remettez le fichier, et ses écarts pourront être calculés.</numerusform>
            <numerusform>Les fichiers de {n} clés ont disparu&#xa0;: {names}. Les clés gardent leur place&#xa0;; remettez les fichiers, et leurs écarts pourront être calculés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file is back: {names}.</source>
        <comment>{n} files are back: {names}.</comment>
        <translation>
            <numerusform>{n} fichier est de retour&#xa0;: {names}.</numerusform>
            <numerusform>{n} fichiers sont de retour&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file was left out. {listed}.</source>
        <comment>{n} files were left out. {listed}.</comment>
        <translation>
            <numerusform>{n} fichier a été exclu. {listed}.</numerusform>
            <numerusform>{n} fichiers ont été exclus. {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this project are gone: {listed}. They keep their place on the timeline; put them back and their gaps can be rendered.</source>
        <translation>Des fichiers de ce projet ont disparu&#xa0;: {listed}. Ils gardent leur place sur la ligne de temps&#xa0;; remettez-les et leurs écarts pourront être calculés.</translation>
    </message>
    <message>
        <source>✕ file missing</source>
        <translation>✕ fichier absent</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>image {frame}</translation>
    </message>
    <message>
        <source>Drawings of the shot</source>
        <translation>Dessins du plan</translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <comment>{n} keys</comment>
        <translation>
            <numerusform>{n} clé</numerusform>
            <numerusform>{n} clés</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} · {n} unused</source>
        <translation>{keys} · inutilisés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Use as Key</source>
        <translation>Utiliser comme clé</translation>
    </message>
    <message>
        <source>Take off the Timeline</source>
        <translation>Retirer de la ligne de temps</translation>
    </message>
    <message>
        <source>Open a shot; what you do to it is listed here.</source>
        <translation>Ouvrez un plan&#xa0;; ce que vous y faites est listé ici.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>Steps to undo and redo</source>
        <translation>Étapes à annuler et à rétablir</translation>
    </message>
    <message>
        <source>Go back to a step, or forward to one undone</source>
        <translation>Revenir à une étape, ou avancer jusqu’à une étape annulée</translation>
    </message>
    <message>
        <source>{step}  (saved)</source>
        <translation>{step}  (enregistré)</translation>
    </message>
    <message>
        <source>gap in a line</source>
        <translation>trou dans un trait</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>fuit dehors</translation>
    </message>
    <message>
        <source>runs into a neighbour</source>
        <translation>fuit chez une voisine</translation>
    </message>
    <message>
        <source>gap that was closed</source>
        <translation>trou fermé</translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation>
            <numerusform>{n} écart</numerusform>
            <numerusform>{n} écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaks</source>
        <translation>rien ne fuit</translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <translation>{state}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Inbetween</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Hold the first key</source>
        <translation>Tenir la première clé</translation>
    </message>
    <message>
        <source>Cut – never mixed</source>
        <translation>Coupe – sans mélange</translation>
    </message>
    <message>
        <source>Blank – for the hand</source>
        <translation>Vide – à la main</translation>
    </message>
    <message>
        <source>Several gaps are given one length where the toolbar says Ripple.</source>
        <translation>Plusieurs écarts reçoivent la même durée quand la barre d’outils indique «&#xa0;Décaler la suite&#xa0;».</translation>
    </message>
    <message>
        <source>Open a shot to set its timing.</source>
        <translation>Ouvrez un plan pour régler son timing.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The last key of the shot has no gap after it.</source>
        <translation>La dernière clé du plan n’est suivie d’aucun écart.</translation>
    </message>
    <message>
        <source>Inbetweens lie between two keys: put another drawing into the folder, or choose Edit ▸ Insert Keys…</source>
        <translation>Les intervalles se placent entre deux clés&#xa0;: mettez un autre dessin dans le dossier, ou choisissez Édition ▸ Insérer des clés…</translation>
    </message>
    <message>
        <source>A background is there on every frame. It has no timing.</source>
        <translation>Un décor est présent à chaque image. Il n’a pas de timing.</translation>
    </message>
    <message>
        <source>Spacing of the inbetweens</source>
        <translation>Espacement des intervalles</translation>
    </message>
    <message>
        <source>What becomes of the gap</source>
        <translation>Ce que devient l’écart</translation>
    </message>
    <message>
        <source>The model that draws this gap</source>
        <translation>Le modèle qui calcule cet écart</translation>
    </message>
    <message>
        <source>Render This Gap</source>
        <translation>Calculer cet écart</translation>
    </message>
    <message>
        <source>Inbetweens</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>en 1</translation>
    </message>
    <message>
        <source>twos</source>
        <translation>en 2</translation>
    </message>
    <message>
        <source>threes</source>
        <translation>en 3</translation>
    </message>
    <message numerus="yes">
        <source>Each drawing stays {n} frame</source>
        <comment>Each drawing stays {n} frames</comment>
        <translation>
            <numerusform>Chaque dessin dure {n} image</numerusform>
            <numerusform>Chaque dessin dure {n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Last key {name}</source>
        <translation>Dernière clé {name}</translation>
    </message>
    <message>
        <source>Render These Gaps</source>
        <translation>Calculer ces écarts</translation>
    </message>
    <message>
        <source>nothing to render here</source>
        <translation>rien à calculer ici</translation>
    </message>
    <message>
        <source>{model} (the shot’s)</source>
        <translation>{model} (du plan)</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation>aucune image gardée</translation>
    </message>
    <message>
        <source>confidence {confidence:.2f}</source>
        <translation type="vanished">confiance {confidence:.2f}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>All inbetweens</source>
        <translation>Tous les intervalles</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Needs hand</source>
        <translation>À dessiner</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Does not move</source>
        <translation>Ne bouge pas</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Derrière</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Dessiné à la main</translation>
    </message>
    <message>
        <source>Automatic (the gap’s)</source>
        <translation>Automatique (de l’écart)</translation>
    </message>
    <message>
        <source>Straight (the gap’s)</source>
        <translation>Droite (de l’écart)</translation>
    </message>
    <message>
        <source>What becomes of the part</source>
        <translation>Ce que devient la partie</translation>
    </message>
    <message>
        <source>Which way the part passes the others</source>
        <translation>Comment la partie passe les autres</translation>
    </message>
    <message>
        <source>Which path the part takes</source>
        <translation>La trajectoire que suit la partie</translation>
    </message>
    <message>
        <source>Spacing of the part</source>
        <translation>Espacement de la partie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Trajectoire</translation>
    </message>
    <message>
        <source>As the gap</source>
        <translation>Comme l’écart</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Accepter, suivant</translation>
    </message>
    <message>
        <source>x of the middle of the view in pixels</source>
        <translation>x du milieu de la vue en pixels</translation>
    </message>
    <message>
        <source>y of the middle of the view in pixels</source>
        <translation>y du milieu de la vue en pixels</translation>
    </message>
    <message>
        <source>Zoom of the camera</source>
        <translation>Zoom de la caméra</translation>
    </message>
    <message>
        <source>Turn of the camera clockwise</source>
        <translation>Rotation de la caméra en sens horaire</translation>
    </message>
    <message>
        <source>How the camera goes on to the next key</source>
        <translation>Comment la caméra va à la clé suivante</translation>
    </message>
    <message>
        <source>Width of the camera&apos;s pictures</source>
        <translation>Largeur des images de la caméra</translation>
    </message>
    <message>
        <source>Height of the camera&apos;s pictures</source>
        <translation>Hauteur des images de la caméra</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>To next key</source>
        <translation>Vers la clé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Set Key</source>
        <translation>Poser la clé</translation>
    </message>
    <message>
        <source>Delete Key</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>A camera key stands here.</source>
        <translation>Il y a une clé de caméra ici.</translation>
    </message>
    <message>
        <source>On the way between keys. A change sets a key here.</source>
        <translation>En route entre deux clés. Un changement pose une clé ici.</translation>
    </message>
    <message>
        <source>The camera stands still and sees the whole field. A change sets its first key.</source>
        <translation>La caméra est immobile et voit tout le champ. Un changement pose sa première clé.</translation>
    </message>
    <message>
        <source>Which inbetweens are listed</source>
        <translation>Quels intervalles sont listés</translation>
    </message>
    <message>
        <source>Note on this inbetween…</source>
        <translation>Note sur cet intervalle…</translation>
    </message>
    <message>
        <source>Note on the inbetween under the playhead</source>
        <translation>Note sur l’intervalle à la tête de lecture</translation>
    </message>
    <message>
        <source>Inbetweens to review, the most doubtful first</source>
        <translation>Intervalles à réviser, les plus douteux d’abord</translation>
    </message>
    <message>
        <source>Open a shot to review its inbetweens.</source>
        <translation>Ouvrez un plan pour réviser ses intervalles.</translation>
    </message>
    <message>
        <source>This shot has no inbetweens to review.</source>
        <translation>Ce plan n’a pas d’intervalles à réviser.</translation>
    </message>
    <message>
        <source>All reviewed. Nothing is left to look at.</source>
        <translation>Tout est révisé. Il n’y a plus rien à regarder.</translation>
    </message>
    <message>
        <source>None stands like this.</source>
        <translation>Aucun n’est dans cet état.</translation>
    </message>
    <message>
        <source>Whose habits the sheet follows</source>
        <translation>Les usages que suit la feuille</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidentale</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonaise</translation>
    </message>
    <message>
        <source>Frames on a printed page</source>
        <translation>Images par page imprimée</translation>
    </message>
    <message>
        <source>{rows} a page</source>
        <translation>{rows}/page</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>{shot} sheet.pdf</source>
        <translation>{shot} feuille.pdf</translation>
    </message>
    <message>
        <source>Print exposure sheet to PDF</source>
        <translation>Imprimer la feuille d’exposition en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{name} was written: {n} page.</source>
        <comment>{name} was written: {n} pages.</comment>
        <translation>
            <numerusform>{name} a été écrit&#xa0;: {n} page.</numerusform>
            <numerusform>{name} a été écrit&#xa0;: {n} pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of key drawings</source>
        <translation>Ouvrir un dossier de dessins clés</translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Your files are never changed.</source>
        <translation>Déposez un dossier ici, ou choisissez-en un. Vos fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Recent shots</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>{words}
Delete takes it off this list</source>
        <translation>{words}
Suppr le retire de cette liste</translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation>{name} n’existe plus</translation>
    </message>
    <message>
        <source>It was at {folder}. Delete takes it off this list.</source>
        <translation>Il se trouvait ici&#xa0;: {folder}. Suppr le retire de cette liste.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Key drawings</source>
        <translation>Dessins clés</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Tous les dessins</translation>
    </message>
    <message>
        <source>As the scene has them</source>
        <translation>Comme dans la scène</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Estompés</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Show other layers</source>
        <translation>Afficher les autres calques</translation>
    </message>
    <message>
        <source>Those of the scene that are not worked on.</source>
        <translation>Ceux de la scène sur lesquels vous ne travaillez pas.</translation>
    </message>
    <message>
        <source>cels background</source>
        <translation>cellulos décor calques</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Pelure d’oignon</translation>
    </message>
    <message>
        <source>Show ghosts of the drawings around</source>
        <translation>Afficher les fantômes des dessins voisins</translation>
    </message>
    <message>
        <source>onion skin</source>
        <translation>pelure oignon onion skin papier calque</translation>
    </message>
    <message>
        <source>Ghosts of</source>
        <translation>Fantômes de</translation>
    </message>
    <message>
        <source>The neighbouring keys, or the neighbouring drawings of any kind.</source>
        <translation>Les clés voisines, ou les dessins voisins de toute sorte.</translation>
    </message>
    <message>
        <source>Strength of all</source>
        <translation>Intensité de l’ensemble</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>opacité transparence</translation>
    </message>
    <message>
        <source>Each ghost</source>
        <translation>Chaque fantôme</translation>
    </message>
    <message>
        <source>How many on either side, and how strong each is of the strength of all.</source>
        <translation>Combien de chaque côté, et l’intensité de chacun par rapport à l’ensemble.</translation>
    </message>
    <message>
        <source>opacity slots count</source>
        <translation>opacité nombre</translation>
    </message>
    <message>
        <source>Colour before</source>
        <translation>Couleur avant</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>teinte</translation>
    </message>
    <message>
        <source>Colour after</source>
        <translation>Couleur après</translation>
    </message>
    <message>
        <source>Lay ghosts over the drawing</source>
        <translation>Poser les fantômes sur le dessin</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>devant dessus</translation>
    </message>
    <message>
        <source>What shows through where a drawing is transparent. It is never exported.</source>
        <translation>Ce qui se voit là où un dessin est transparent. Ce n’est jamais exporté.</translation>
    </message>
    <message>
        <source>background colour paper white black checkerboard</source>
        <translation>arrière-plan fond couleur papier blanc noir damier</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>Vue en miroir</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>retourner inverser symétrie</translation>
    </message>
    <message>
        <source>Dots of the spacing</source>
        <translation>Points d’espacement</translation>
    </message>
    <message>
        <source>Where the point under the pointer is on each drawing of the gap.</source>
        <translation>Où passe le point sous le pointeur à chaque dessin de l’écart.</translation>
    </message>
    <message>
        <source>chart path</source>
        <translation>échelle trajectoire</translation>
    </message>
    <message>
        <source>Turn the view by</source>
        <translation>Tourner la vue de</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotation pivoter</translation>
    </message>
    <message>
        <source>Field grid of twelve fields</source>
        <translation>Grille de champ à douze champs</translation>
    </message>
    <message>
        <source>Areas safe for action and titles</source>
        <translation>Zones de sécurité pour l’action et les titres</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Restore Defaults…</source>
        <translation>Valeurs par défaut…</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No preference is called “{query}”.</source>
        <translation>Aucune préférence ne s’appelle «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message numerus="yes">
        <source>{n} preference</source>
        <comment>{n} preferences</comment>
        <translation>
            <numerusform>{n} préférence</numerusform>
            <numerusform>{n} préférences</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {count} of “{page}” back?</source>
        <translation>Rétablir {count} de «&#xa0;{page}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>{title}: back to the usual colour</source>
        <translation>{title}&#xa0;: revenir à la couleur habituelle</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Best device there is</source>
        <translation>Meilleur périphérique disponible</translation>
    </message>
    <message>
        <source>Take in at once</source>
        <translation>Ajouter aussitôt</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>the best device there is</source>
        <translation>le meilleur périphérique disponible</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy version, device, folders and libraries as text</source>
        <translation>Copier version, périphérique, dossiers et bibliothèques sous forme de texte</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Draws the inbetweens of 2D animation from a folder of key drawings. Everything stays on this machine.</source>
        <translation>Calcule les intervalles d’animation 2D à partir d’un dossier de dessins clés. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Calcul sur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>Enregistrements automatiques</translation>
    </message>
    <message>
        <source>The best device is the graphics card where there is one that can be used.</source>
        <translation>Le meilleur périphérique est la carte graphique, si elle est utilisable.</translation>
    </message>
    <message>
        <source>device GPU CUDA graphics card</source>
        <translation>périphérique GPU CUDA carte graphique</translation>
    </message>
    <message>
        <source>Exact colours in new shots</source>
        <translation>Couleurs exactes dans les nouveaux plans</translation>
    </message>
    <message>
        <source>Inbetweens of flat art keep to the colours of their keys. Each shot and gap can say otherwise.</source>
        <translation>Les intervalles de dessins en aplats s’en tiennent aux couleurs de leurs clés. Chaque plan et chaque écart peut en décider autrement.</translation>
    </message>
    <message>
        <source>palette paint flat new colours</source>
        <translation>palette peinture aplat couleurs nouvelles exactes</translation>
    </message>
    <message>
        <source>Whole lines in new shots</source>
        <translation>Traits entiers dans les nouveaux plans</translation>
    </message>
    <message>
        <source>Lines of line art are drawn anew in inbetweens, whole and of their width. Each shot and gap can say otherwise.</source>
        <translation>Les traits des intervalles sont redessinés, entiers et à leur épaisseur, si les clés sont au trait. Chaque plan et chaque écart peut en décider autrement.</translation>
    </message>
    <message>
        <source>line art trace breaks ghosts width ink</source>
        <translation>dessin au trait ruptures fantômes épaisseur encre trait de couleur</translation>
    </message>
    <message>
        <source>Close gaps in new shots</source>
        <translation>Fermer les trous dans les nouveaux plans</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Gaps in the lines of inbetweens are closed up to this width where the keys have none. 0 closes none. Each shot and gap can say otherwise.</source>
        <translation>Les trous des traits des intervalles sont fermés jusqu’à cette largeur là où les clés n’en ont pas. 0 n’en ferme aucun. Chaque plan et chaque écart peut en décider autrement.</translation>
    </message>
    <message>
        <source>leaks regions paint bucket lines fill</source>
        <translation>fuites régions peinture pot de peinture traits remplissage</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>Mémoire et disque</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Images en mémoire</translation>
    </message>
    <message>
        <source>More keeps longer shots ready to play without a pause.</source>
        <translation>Plus il y en a, plus les plans prêts à être lus sans pause peuvent être longs.</translation>
    </message>
    <message>
        <source>RAM cache</source>
        <translation>cache RAM mémoire vive</translation>
    </message>
    <message>
        <source>Disk cache</source>
        <translation>Cache disque</translation>
    </message>
    <message>
        <source>Beyond it, the inbetweens that were unused for longest go first.</source>
        <translation>Au-delà, les intervalles inutilisés depuis le plus longtemps partent d’abord.</translation>
    </message>
    <message>
        <source>quota size space</source>
        <translation>quota taille place espace</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Utilisé actuellement</translation>
    </message>
    <message>
        <source>Clearing deletes rendered inbetweens alone, never what you drew.</source>
        <translation>Vider ne supprime que les intervalles calculés, jamais ce que vous avez dessiné.</translation>
    </message>
    <message>
        <source>clear cache empty delete</source>
        <translation>vider effacer supprimer cache</translation>
    </message>
    <message>
        <source>Folder of the open shot</source>
        <translation>Dossier du plan ouvert</translation>
    </message>
    <message>
        <source>New drawings</source>
        <translation>Nouveaux dessins</translation>
    </message>
    <message>
        <source>What is done with drawings that come into the folder. Where a place is not certain, you are asked first.</source>
        <translation>Ce qui est fait des dessins qui arrivent dans le dossier. Si une place n’est pas certaine, la question vous est d’abord posée.</translation>
    </message>
    <message>
        <source>watch folder arrive new keys files renamed missing hot folder</source>
        <translation>surveiller dossier arrivée nouvelles clés fichiers renommés absents dossier surveillé hot folder</translation>
    </message>
    <message>
        <source>Drawing by hand</source>
        <translation>Dessin à la main</translation>
    </message>
    <message>
        <source>{file} stands for the picture; it comes last where it is not named.</source>
        <translation>{file} tient lieu d’image&#xa0;; sans lui, elle vient en dernier.</translation>
    </message>
    <message>
        <source>external editor Krita Photoshop GIMP command</source>
        <translation>éditeur externe Krita Photoshop GIMP commande</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Enregistrement automatique</translation>
    </message>
    <message>
        <source>Edits are kept here within seconds, and offered again after a crash.</source>
        <translation>Les modifications sont gardées ici en quelques secondes, et proposées de nouveau après un plantage.</translation>
    </message>
    <message>
        <source>recover crash backup</source>
        <translation>récupérer plantage sauvegarde</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Keep the gap&apos;s length</source>
        <translation type="vanished">Garder la durée de l’écart</translation>
    </message>
    <message>
        <source>Ripple: what follows moves</source>
        <translation type="vanished">Décaler la suite&#xa0;: ce qui suit se déplace</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>couleurs sombre clair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when Inbetweener is started again.</source>
        <translation>Prend effet au prochain démarrage d’Inbetweener.</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>The list on the welcome page and in File. The shots themselves stay.</source>
        <translation>La liste de la page d’accueil et du menu Fichier. Les plans eux-mêmes restent.</translation>
    </message>
    <message>
        <source>history forget</source>
        <translation>historique oublier</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Pendant la lecture</translation>
    </message>
    <message>
        <source>loop repeat</source>
        <translation>boucle répéter</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>aller-retour ping-pong</translation>
    </message>
    <message>
        <source>slow speed</source>
        <translation>ralenti vitesse</translation>
    </message>
    <message>
        <source>Timeline and Sheet</source>
        <translation>Timing et feuille</translation>
    </message>
    <message>
        <source>When timing changes</source>
        <translation>Quand le timing change</translation>
    </message>
    <message>
        <source>New shots</source>
        <translation>Nouveaux plans</translation>
    </message>
    <message>
        <source>Of folders that are opened for the first time, and of sheets that do not say.</source>
        <translation>Pour les dossiers ouverts la première fois, et les feuilles qui n’indiquent rien.</translation>
    </message>
    <message>
        <source>fps rate speed</source>
        <translation>fps i/s cadence vitesse</translation>
    </message>
    <message>
        <source>Habits of another program, or shortcuts of your own.</source>
        <translation>Les habitudes d’un autre programme, ou vos propres raccourcis.</translation>
    </message>
    <message>
        <source>What a change of exposures or inbetweens does to what follows.</source>
        <translation type="vanished">Ce qu’un changement d’expositions ou d’intervalles fait à la suite.</translation>
    </message>
    <message>
        <source>length ripple</source>
        <translation>durée décaler ripple</translation>
    </message>
    <message>
        <source>Exposure sheet</source>
        <translation>Feuille d’exposition</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>x-sheet timesheet</source>
        <translation>x-sheet feuille de tournage dope sheet</translation>
    </message>
    <message>
        <source>144 stand in two columns of 72.</source>
        <translation>144 tiennent en deux colonnes de 72.</translation>
    </message>
    <message>
        <source>rows PDF print</source>
        <translation>lignes PDF imprimer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Habits of another program, or keys of your own.</source>
        <translation type="vanished">Les habitudes d’un autre programme, ou vos propres raccourcis.</translation>
    </message>
    <message>
        <source>keyboard shortcuts preset Harmony OpenToonz Pencil2D</source>
        <translation>clavier raccourcis préréglage Harmony OpenToonz Pencil2D</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Other colour ({colour})…</source>
        <translation>Autre couleur ({colour})…</translation>
    </message>
    <message>
        <source>Forget All</source>
        <translation>Tout oublier</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot in the list</source>
        <comment>{n} shots in the list</comment>
        <translation>
            <numerusform>{n} plan dans la liste</numerusform>
            <numerusform>{n} plans dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever the system opens pictures with</source>
        <translation>le programme par défaut du système</translation>
    </message>
    <message>
        <source>Choose a paint program</source>
        <translation>Choisir un logiciel de dessin</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Clear Cache…</source>
        <translation>Vider le cache…</translation>
    </message>
    <message>
        <source>{size} of {quota} used</source>
        <translation>{size} sur {quota} utilisés</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Inbetweens are being drawn or exported. Wait for that to end, or cancel it.</source>
        <translation>Des intervalles sont en cours de calcul ou d’export. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vidage…</translation>
    </message>
    <message>
        <source>Delete {size} of rendered inbetweens?</source>
        <translation>Supprimer {size} d’intervalles calculés&#xa0;?</translation>
    </message>
    <message>
        <source>Those of every shot go and have to be rendered again, which takes time. Your keys, drawings by hand, projects, reviews and notes stay as they are.</source>
        <translation>Ceux de tous les plans partent et devront être recalculés, ce qui prend du temps. Vos clés, dessins à la main, projets, révisions et notes restent tels quels.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>as in {name}</source>
        <translation>comme dans {name}</translation>
    </message>
    <message>
        <source>Change Shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation type="vanished">Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>L’ouverture a été arrêtée.</translation>
    </message>
    <message>
        <source>Export stopped. No movie was written.</source>
        <translation>Export arrêté. Aucun film n’a été écrit.</translation>
    </message>
    <message>
        <source>Export stopped. Files that were written are whole.</source>
        <translation>Export arrêté. Les fichiers déjà écrits sont complets.</translation>
    </message>
    <message>
        <source>pictures in memory {mib} MiB</source>
        <translation>images en mémoire {mib}&#xa0;Mio</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame dropped</source>
        <comment>{n} frames dropped</comment>
        <translation>
            <numerusform>{n} image sautée</numerusform>
            <numerusform>{n} images sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {gap}</source>
        <translation>Calcul de {gap}</translation>
    </message>
    <message>
        <source>{done} of {total} inbetweens</source>
        <translation>{done} intervalles sur {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">encore {time}</translation>
    </message>
    <message>
        <source>Rendering is paused</source>
        <translation>Calcul suspendu</translation>
    </message>
    <message>
        <source>held until the next key</source>
        <translation>tenue jusqu’à la clé suivante</translation>
    </message>
    <message>
        <source>inbetweens on ones</source>
        <translation>intervalles en 1</translation>
    </message>
    <message>
        <source>inbetweens on twos</source>
        <translation>intervalles en 2</translation>
    </message>
    <message>
        <source>inbetweens on threes</source>
        <translation>intervalles en 3</translation>
    </message>
    <message>
        <source>Open sheet {name}</source>
        <translation>Ouvrir la feuille {name}</translation>
    </message>
    <message>
        <source>Folder that holds the drawings</source>
        <translation>Dossier qui contient les dessins</translation>
    </message>
    <message>
        <source>What stands between keys without marks</source>
        <translation>Ce qu’il y a entre les clés sans marques</translation>
    </message>
    <message>
        <source>Scale drawings of another size than the rest</source>
        <translation>Mettre à l’échelle les dessins d’une autre taille que le reste</translation>
    </message>
    <message>
        <source>What to know before it is opened</source>
        <translation>À savoir avant l’ouverture</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drawings in</source>
        <translation>Dessins dans</translation>
    </message>
    <message>
        <source>Keys without marks</source>
        <translation>Clés sans marques</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>selon la feuille</translation>
    </message>
    <message>
        <source>The sheet does not say.</source>
        <translation>La feuille ne le dit pas.</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Looking through the folder: {done} of {total} drawings</source>
        <translation>Examen du dossier&#xa0;: {done} dessins sur {total}</translation>
    </message>
    <message>
        <source>There are no drawings in this folder. Choose the one that holds the folders of the cels.</source>
        <translation>Il n’y a pas de dessins dans ce dossier. Choisissez celui qui contient les dossiers des cellulos.</translation>
    </message>
    <message>
        <source>Gives {layers}, {frames}; {inbetweens}. Nothing is written until you save.</source>
        <translation>Donne {layers}, {frames}&#xa0;; {inbetweens}. Rien n’est écrit avant que vous n’enregistriez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer</source>
        <comment>{n} layers</comment>
        <translation>
            <numerusform>{n} calque</numerusform>
            <numerusform>{n} calques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween to draw</source>
        <comment>{n} inbetweens to draw</comment>
        <translation>
            <numerusform>{n} intervalle à calculer</numerusform>
            <numerusform>{n} intervalles à calculer</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {shot}</source>
        <translation>Calcul de {shot}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot waits</source>
        <comment>{n} shots wait</comment>
        <translation>
            <numerusform>{n} plan en attente</numerusform>
            <numerusform>{n} plans en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No more shots are waiting.</source>
        <translation>Plus aucun plan n’attend.</translation>
    </message>
    <message>
        <source>All inbetweens are ready.</source>
        <translation>Tous les intervalles sont prêts.</translation>
    </message>
    <message numerus="yes">
        <source>One gap could not be rendered.</source>
        <comment>{n} gaps could not be rendered.</comment>
        <translation>
            <numerusform>{n} écart n’a pas pu être calculé.</numerusform>
            <numerusform>{n} écarts n’ont pas pu être calculés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering stopped.</source>
        <translation>Calcul arrêté.</translation>
    </message>
    <message>
        <source>Opening · {done} of {total} files</source>
        <translation>Ouverture · {done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>Writing the movie · {done} of {total} frames</source>
        <translation>Écriture du film · {done} images sur {total}</translation>
    </message>
    <message>
        <source>Exporting · {done} of {total} files</source>
        <translation>Export · {done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame was dropped to keep real time.</source>
        <comment>{n} frames were dropped to keep real time.</comment>
        <translation>
            <numerusform>{n} image a été sautée pour tenir le temps réel.</numerusform>
            <numerusform>{n} images ont été sautées pour tenir le temps réel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on an inbetween</source>
        <translation>Placez-vous sur un intervalle</translation>
    </message>
    <message>
        <source>Select a pin that moves</source>
        <translation>Sélectionnez une épingle qui bouge</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Stand on an inbetween that is ready</source>
        <translation>Placez-vous sur un intervalle prêt</translation>
    </message>
    <message>
        <source>Stand on a key</source>
        <translation>Placez-vous sur une clé</translation>
    </message>
    <message>
        <source>Nothing is being rendered</source>
        <translation>Aucun calcul en cours</translation>
    </message>
    <message>
        <source>Select a gap that waits or is being drawn</source>
        <translation>Sélectionnez un écart en attente ou en calcul</translation>
    </message>
    <message>
        <source>Select a gap that waits</source>
        <translation>Sélectionnez un écart en attente</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Nothing has finished</source>
        <translation>Rien n’est terminé</translation>
    </message>
    <message>
        <source>Go to a gap between two keys</source>
        <translation>Allez sur un écart entre deux clés</translation>
    </message>
    <message>
        <source>Select a pin</source>
        <translation>Sélectionnez une épingle</translation>
    </message>
    <message>
        <source>Select a gap</source>
        <translation>Sélectionnez un écart</translation>
    </message>
    <message>
        <source>There are no pins in this gap</source>
        <translation>Il n’y a pas d’épingle dans cet écart</translation>
    </message>
    <message>
        <source>Add a sound first</source>
        <translation>Ajoutez d’abord un son</translation>
    </message>
    <message>
        <source>Stand on an inbetween drawn by hand</source>
        <translation>Placez-vous sur un intervalle dessiné à la main</translation>
    </message>
    <message>
        <source>Nothing is said of this drawing yet</source>
        <translation>Rien n’a encore été dit de ce dessin</translation>
    </message>
    <message>
        <source>Open a shot first</source>
        <translation>Ouvrez d’abord un plan</translation>
    </message>
    <message>
        <source>Every inbetween has been reviewed.</source>
        <translation>Tous les intervalles ont été révisés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween is not ready, and was not accepted.</source>
        <comment>{n} inbetweens are not ready, and were not accepted.</comment>
        <translation>
            <numerusform>{n} intervalle n’est pas prêt et n’a pas été accepté.</numerusform>
            <numerusform>{n} intervalles ne sont pas prêts et n’ont pas été acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Choose another.</source>
        <translation type="vanished">{name} n’a pas pu être écrit dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Is the disk full?</source>
        <translation type="vanished">{name} n’a pas pu être écrit dans {folder}. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>{frames} · {seconds} · {fps} fps · {page}</source>
        <translation>{frames} · {seconds} · {fps} i/s · {page}</translation>
    </message>
    <message>
        <source>{frames} · {seconds} · {fps:g} fps · {page}</source>
        <translation type="vanished">{frames} · {seconds} · {fps:g}&#xa0;i/s · {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbetweens of the gap</source>
        <translation>Intervalles de l’écart</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Élément précédent</translation>
    </message>
    <message>
        <source>Set on {exposure}</source>
        <translation>Exposition&#xa0;: {exposure}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} inbetween</source>
        <comment>Set {n} inbetweens</comment>
        <translation>
            <numerusform>Mettre {n} intervalle</numerusform>
            <numerusform>Mettre {n} intervalles</numerusform>
        </translation>
    </message>
    <message>
        <source>Set gap length</source>
        <translation>Régler la durée de l’écart</translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation>Changer l’espacement</translation>
    </message>
    <message>
        <source>Treat as {treatment}</source>
        <translation type="vanished">Traitement&#xa0;: {treatment}</translation>
    </message>
    <message>
        <source>Inbetween the gap</source>
        <translation>Faire les intervalles</translation>
    </message>
    <message>
        <source>Cut between the keys</source>
        <translation>Couper entre les clés</translation>
    </message>
    <message>
        <source>Leave the gap blank</source>
        <translation>Laisser l’écart vide</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Let parts go straight</source>
        <translation>Mener les parties tout droit</translation>
    </message>
    <message>
        <source>Let parts go on arcs</source>
        <translation>Mener les parties en arc</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Changer les couleurs</translation>
    </message>
    <message>
        <source>Use exact colours</source>
        <translation>Utiliser des couleurs exactes</translation>
    </message>
    <message>
        <source>Use any colours</source>
        <translation>Utiliser toutes les couleurs</translation>
    </message>
    <message>
        <source>Change lines</source>
        <translation>Modifier les traits</translation>
    </message>
    <message>
        <source>Draw whole lines</source>
        <translation>Dessiner des traits entiers</translation>
    </message>
    <message>
        <source>Leave lines as drawn</source>
        <translation>Laisser les traits tels quels</translation>
    </message>
    <message>
        <source>Change closing of gaps</source>
        <translation>Modifier la fermeture des trous</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>Fermer les trous</translation>
    </message>
    <message>
        <source>Leave gaps open</source>
        <translation>Laisser les trous ouverts</translation>
    </message>
    <message>
        <source>Hold last key</source>
        <translation>Tenir la dernière clé</translation>
    </message>
    <message>
        <source>Set frame rate</source>
        <translation>Régler la cadence</translation>
    </message>
    <message>
        <source>Move key</source>
        <translation>Déplacer la clé</translation>
    </message>
    <message>
        <source>Go to a key to take it off the timeline.</source>
        <translation>Allez sur une clé pour la retirer de la ligne de temps.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Use as key</source>
        <translation>Utiliser comme clé</translation>
    </message>
    <message>
        <source>Take off timeline</source>
        <translation>Retirer de la ligne de temps</translation>
    </message>
    <message>
        <source>The shot has no size to fit drawings to: no file could be read.</source>
        <translation>Le plan n’a pas de taille à laquelle ajuster les dessins&#xa0;: aucun fichier n’a pu être lu.</translation>
    </message>
    <message>
        <source>Fit drawings</source>
        <translation>Ajuster les dessins</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size}&#xa0;Mio</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size}&#xa0;Gio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show all drawings clearly again</source>
        <translation>Ne plus estomper aucun dessin</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>encore moins d’une seconde</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="vanished">{seconds:.0f}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>for the hand</source>
        <translation>à dessiner à la main</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>images {first}–{last}</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>fichier absent</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>à {percent}&#xa0;% du chemin</translation>
    </message>
    <message>
        <source>{n} for the hand</source>
        <translation>{n} à dessiner à la main</translation>
    </message>
    <message>
        <source>{n} by hand</source>
        <translation>{n} à la main</translation>
    </message>
    <message>
        <source>{frames} · no inbetweens</source>
        <translation>{frames} · sans intervalle</translation>
    </message>
    <message>
        <source>{inbetweens} {rate}</source>
        <translation>{inbetweens} {rate}</translation>
    </message>
    <message>
        <source>{n} {rate}</source>
        <translation>{n} {rate}</translation>
    </message>
    <message>
        <source>on {exposure}s</source>
        <translation>en {exposure}</translation>
    </message>
    <message>
        <source>on {exposure}s, last {last}</source>
        <translation>en {exposure}, dernier {last}</translation>
    </message>
    <message>
        <source>{exposure}s</source>
        <translation>{exposure}</translation>
    </message>
    <message>
        <source>on {some} and {last}</source>
        <translation>en {some} et {last}</translation>
    </message>
    <message>
        <source>ripple · Shift: keep length</source>
        <translation>décaler la suite · Maj&#xa0;: durée fixe</translation>
    </message>
    <message>
        <source>keeps the length · Shift: ripple</source>
        <translation>durée fixe · Maj&#xa0;: décaler la suite</translation>
    </message>
    <message>
        <source>how long the last key stays</source>
        <translation>durée de la dernière clé</translation>
    </message>
    <message>
        <source>The shot keeps its length; ripple makes it longer</source>
        <translation>Le plan garde sa durée&#xa0;; décaler la suite l’allonge</translation>
    </message>
    <message>
        <source>Timeline position</source>
        <translation>Position dans la ligne de temps</translation>
    </message>
    <message>
        <source>Frame {number}: {description}</source>
        <translation>Image {number}&#xa0;: {description}</translation>
    </message>
    <message>
        <source>{name} · muted</source>
        <translation>{name} · coupé</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation>Lecture du son…</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Drag it to let it begin earlier or later.</source>
        <translation>Faites-le glisser pour le commencer plus tôt ou plus tard.</translation>
    </message>
    <message>
        <source>Open a folder of key drawings to begin</source>
        <translation>Ouvrez un dossier de dessins clés pour commencer</translation>
    </message>
    <message>
        <source>no gap is selected</source>
        <translation>aucun écart n’est sélectionné</translation>
    </message>
    <message>
        <source>no key comes after</source>
        <translation>aucune clé ne suit</translation>
    </message>
    <message>
        <source>this is no inbetween</source>
        <translation>ce n’est pas un intervalle</translation>
    </message>
    <message>
        <source>render it first</source>
        <translation>calculez-le d’abord</translation>
    </message>
    <message>
        <source>none was copied</source>
        <translation>aucun n’a été copié</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>rien ne manque</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>il n’y en a pas ici</translation>
    </message>
    <message>
        <source>the whole shot plays</source>
        <translation>tout le plan est lu</translation>
    </message>
    <message>
        <source>Open This Shot</source>
        <translation>Ouvrir ce plan</translation>
    </message>
    <message>
        <source>Draw This Shot Next</source>
        <translation>Calculer ensuite ce plan</translation>
    </message>
    <message>
        <source>Try This Shot Again</source>
        <translation>Relancer ce plan</translation>
    </message>
    <message>
        <source>Cancel This Shot</source>
        <translation>Annuler ce plan</translation>
    </message>
    <message>
        <source>Remove This Shot</source>
        <translation>Retirer ce plan</translation>
    </message>
    <message>
        <source>Add Recent Shot</source>
        <translation>Ajouter un plan récent</translation>
    </message>
    <message>
        <source>No shot was opened yet</source>
        <translation>Aucun plan n’a encore été ouvert</translation>
    </message>
    <message>
        <source>{file} was written and is a breakdown of this shot now.</source>
        <translation>{file} a été écrit et est maintenant un breakdown de ce plan.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>frame {frame} / {last} · {name}</source>
        <translation>image {frame} / {last} · {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How far rendering has come</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>Add Shots</source>
        <translation>Ajouter des plans</translation>
    </message>
    <message>
        <source>Add Shots: draw others too, once this one needs nothing</source>
        <translation>Ajouter des plans&#xa0;: en calculer d’autres aussi, une fois celui-ci terminé</translation>
    </message>
    <message>
        <source>Drop to draw</source>
        <translation>Déposer pour dessiner</translation>
    </message>
    <message>
        <source>Gaps and shots that are rendered</source>
        <translation>Écarts et plans en calcul</translation>
    </message>
    <message>
        <source>Why it could not be drawn</source>
        <translation>Pourquoi le calcul a échoué</translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Open a shot, or drop shots here to draw them.</source>
        <translation>Aucun calcul en cours.
Ouvrez un plan, ou déposez des plans ici pour les calculer.</translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Render this shot, or drop other shots here to draw them too.</source>
        <translation>Aucun calcul en cours.
Calculez ce plan, ou déposez-en d’autres ici pour les calculer aussi.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading the shot</source>
        <translation>Lecture du plan</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>En calcul</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>This shot</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>Other shots</source>
        <translation>Autres plans</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Autres calques</translation>
    </message>
    <message>
        <source>{gap}, by {model}</source>
        <translation>{gap}, par {model}</translation>
    </message>
    <message>
        <source>Waiting, comes next</source>
        <translation>En attente, au tour suivant</translation>
    </message>
    <message numerus="yes">
        <source>{n} problem</source>
        <comment>{n} problems</comment>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, nothing to draw</source>
        <translation>Terminé, rien à calculer</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer to do</source>
        <comment>{n} layers to do</comment>
        <translation>
            <numerusform>{n} calque à faire</numerusform>
            <numerusform>{n} calques à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays everywhere, with sound: for review, dailies and sharing.</source>
        <translation>Lisible partout, avec son&#xa0;: pour révision, rushes et partage.</translation>
    </message>
    <message>
        <source>For web pages, with sound; cels stay transparent.</source>
        <translation>Pour les pages web, avec son&#xa0;; les cellulos restent transparents.</translation>
    </message>
    <message>
        <source>For editing and compositing: 10 bits a colour, transparency, sound uncompressed.</source>
        <translation>Pour montage et compositing&#xa0;: 10 bits par couleur, transparence, son non compressé.</translation>
    </message>
    <message>
        <source>Every pixel exact, up to 16 bits, transparent, sound uncompressed: large files.</source>
        <translation>Chaque pixel exact, jusqu’à 16 bits, transparent, son non compressé&#xa0;: gros fichiers.</translation>
    </message>
    <message>
        <source>Loops wherever a picture can be posted; 256 colours, no sound.</source>
        <translation>Boucle partout où l’on publie une image&#xa0;; 256 couleurs, sans son.</translation>
    </message>
    <message>
        <source>Loops in browsers, every pixel exact, transparent; no sound.</source>
        <translation>Boucle dans les navigateurs, chaque pixel exact, transparent&#xa0;; sans son.</translation>
    </message>
    <message>
        <source>draft – small and quick</source>
        <translation>brouillon – petit et rapide</translation>
    </message>
    <message>
        <source>good – for review and sharing</source>
        <translation>bonne – pour révision et partage</translation>
    </message>
    <message>
        <source>best – for work that goes on</source>
        <translation>meilleure – pour la suite du travail</translation>
    </message>
    <message>
        <source>{seconds} s at {rate}</source>
        <translation>{seconds} s à {rate}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>{name} was written: {frames}, {seconds} s, {size}.</source>
        <translation>{name} a été écrit&#xa0;: {frames}, {seconds} s, {size}.</translation>
    </message>
    <message>
        <source>{kib} KiB</source>
        <translation>{kib} Kio</translation>
    </message>
    <message>
        <source>{mib} MiB</source>
        <translation>{mib}&#xa0;Mio</translation>
    </message>
    <message>
        <source>{gib:.1f} GiB</source>
        <translation type="vanished">{gib:.1f}&#xa0;Gio</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation type="vanished">{seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message numerus="yes">
        <source>{ended} of {n} gap</source>
        <comment>{ended} of {n} gaps</comment>
        <translation>
            <numerusform>{ended} sur {n} écart</numerusform>
            <numerusform>{ended} sur {n} écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot to do</source>
        <comment>{n} shots to do</comment>
        <translation>
            <numerusform>{n} plan à faire</numerusform>
            <numerusform>{n} plans à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has failed</source>
        <comment>{n} have failed</comment>
        <translation>
            <numerusform>{n} en échec</numerusform>
            <numerusform>{n} en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to draw</source>
        <translation>Il n’y a plus rien à calculer</translation>
    </message>
    <message>
        <source>Add Shots to Queue</source>
        <translation>Ajouter des plans à la file</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Resume Rendering</source>
        <translation>Reprendre le calcul</translation>
    </message>
    <message>
        <source>Show Queue</source>
        <translation>Afficher la file</translation>
    </message>
    <message>
        <source>Rendering has finished</source>
        <translation>Le calcul est terminé</translation>
    </message>
    <message numerus="yes">
        <source>{n} more shot is done</source>
        <comment>{n} more shots are done</comment>
        <translation>
            <numerusform>{n} autre plan terminé</numerusform>
            <numerusform>{n} autres plans terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap failed</source>
        <comment>{n} gaps failed</comment>
        <translation>
            <numerusform>{n} écart en échec</numerusform>
            <numerusform>{n} écarts en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot has problems</source>
        <comment>{n} shots have problems</comment>
        <translation>
            <numerusform>{n} plan a des problèmes</numerusform>
            <numerusform>{n} plans ont des problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Nothing had to be drawn</source>
        <translation>Rien n’était à calculer</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween drawn in {time}</source>
        <comment>{n} inbetweens drawn in {time}</comment>
        <translation>
            <numerusform>{n} intervalle calculé en {time}</numerusform>
            <numerusform>{n} intervalles calculés en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound of the shot</source>
        <translation>Son du plan</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation>Sons ({kinds})</translation>
    </message>
    <message>
        <source>Open a shot first, then add its sound.</source>
        <translation>Ouvrez d’abord un plan, puis ajoutez-lui un son.</translation>
    </message>
    <message>
        <source>{name} {problem}.</source>
        <translation>{name} {problem}.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Ajouter un son</translation>
    </message>
    <message>
        <source>Replace sound</source>
        <translation>Remplacer le son</translation>
    </message>
    <message>
        <source>Remove sound</source>
        <translation>Retirer le son</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Hear sound</source>
        <translation>Entendre le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of {name} in percent</source>
        <translation>Volume de {name} en pour cent</translation>
    </message>
    <message>
        <source>Set volume</source>
        <translation>Régler le volume</translation>
    </message>
    <message>
        <source>Move sound</source>
        <translation>Déplacer le son</translation>
    </message>
    <message>
        <source>Replace Sound…</source>
        <translation>Remplacer le son…</translation>
    </message>
    <message>
        <source>{message} The shot plays all the same.</source>
        <translation>{message} Le plan se lit quand même.</translation>
    </message>
    <message>
        <source>{moved} · begins at frame {number}</source>
        <translation>{moved} · commence à l’image {number}</translation>
    </message>
    <message>
        <source>No drawing matches: {filter}.</source>
        <translation>Aucun dessin pour le filtre «&#xa0;{filter}&#xa0;».</translation>
    </message>
    <message>
        <source>only {filter} · {n}</source>
        <translation>filtre&#xa0;: {filter} · {n}</translation>
    </message>
    <message>
        <source>Two drawings have up to {most} pins.</source>
        <translation>Deux dessins ont {most} épingles au plus.</translation>
    </message>
    <message>
        <source>Go to a gap: pins lie between two keys.</source>
        <translation>Allez sur un écart&#xa0;: les épingles relient deux clés.</translation>
    </message>
    <message>
        <source>That pin is there no more.</source>
        <translation>Cette épingle n’existe plus.</translation>
    </message>
    <message>
        <source>A pin lies on the picture or near it.</source>
        <translation>Une épingle se place sur l’image ou près d’elle.</translation>
    </message>
    <message>
        <source>A line, outline or path has up to {most} points.</source>
        <translation>Un trait, un contour ou une trajectoire a {most} points au plus.</translation>
    </message>
    <message>
        <source>is not two points</source>
        <translation>n’est pas fait de deux points</translation>
    </message>
    <message>
        <source>is not a point</source>
        <translation>n’est pas un point</translation>
    </message>
    <message>
        <source>is far from any picture</source>
        <translation>est loin de toute image</translation>
    </message>
    <message>
        <source>in both keys</source>
        <translation>dans les deux clés</translation>
    </message>
    <message>
        <source>in the key before only</source>
        <translation>dans la clé précédente seule</translation>
    </message>
    <message>
        <source>in the key after only</source>
        <translation>dans la clé suivante seule</translation>
    </message>
    <message>
        <source>in neither</source>
        <translation>dans aucune des deux</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} × {height} pixels. Close other programs, or choose another device.</source>
        <translation>Il n’y a pas assez de mémoire sur {device} pour calculer une image de {width} × {height} pixels. Fermez d’autres programmes, ou choisissez un autre périphérique.</translation>
    </message>
    <message>
        <source>{model} does not tell how the drawing moves</source>
        <translation>{model} ne dit pas comment le dessin bouge</translation>
    </message>
    <message>
        <source>finding how the drawing moves…</source>
        <translation>recherche du mouvement du dessin…</translation>
    </message>
    <message>
        <source>this point stands still</source>
        <translation>ce point ne bouge pas</translation>
    </message>
    <message>
        <source>confidence {confidence}</source>
        <translation>confiance {confidence}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The keys are painted or textured, not filled with flat colours.</source>
        <translation>Les clés sont peintes ou texturées, et non remplies d’aplats.</translation>
    </message>
    <message>
        <source>The keys have too many colours for flat art.</source>
        <translation>Les clés ont trop de couleurs pour des aplats.</translation>
    </message>
    <message>
        <source>The keys have colours that are neither flat nor on an antialiased edge.</source>
        <translation>Les clés ont des couleurs qui ne sont ni des aplats ni des bords lissés.</translation>
    </message>
    <message>
        <source>Pin {pin} contradicts pin {other} and is not used</source>
        <translation>L’épingle {pin} contredit l’épingle {other} et n’est pas utilisée</translation>
    </message>
    <message>
        <source>Set pin</source>
        <translation>Poser une épingle</translation>
    </message>
    <message>
        <source>Pin what stays</source>
        <translation>Épingler ce qui reste</translation>
    </message>
    <message>
        <source>Pin what appears</source>
        <translation>Épingler ce qui apparaît</translation>
    </message>
    <message>
        <source>Pin what vanishes</source>
        <translation>Épingler ce qui disparaît</translation>
    </message>
    <message>
        <source>Let pinned part move</source>
        <translation>Faire bouger la partie épinglée</translation>
    </message>
    <message>
        <source>Let pinned part stay</source>
        <translation>Faire rester la partie épinglée</translation>
    </message>
    <message>
        <source>Let pinned part appear</source>
        <translation>Faire apparaître la partie épinglée</translation>
    </message>
    <message>
        <source>Let pinned part vanish</source>
        <translation>Faire disparaître la partie épinglée</translation>
    </message>
    <message>
        <source>Bring pinned part to the front</source>
        <translation>Mettre la partie épinglée devant</translation>
    </message>
    <message>
        <source>Send pinned part behind</source>
        <translation>Mettre la partie épinglée derrière</translation>
    </message>
    <message>
        <source>Let the path of a pin follow its gap</source>
        <translation>Mener une épingle comme son écart</translation>
    </message>
    <message>
        <source>Let the path of a pin be found</source>
        <translation>Laisser trouver la trajectoire d’une épingle</translation>
    </message>
    <message>
        <source>Straighten the path of a pin</source>
        <translation>Redresser la trajectoire d’une épingle</translation>
    </message>
    <message>
        <source>Bend the path of a pin</source>
        <translation>Courber la trajectoire d’une épingle</translation>
    </message>
    <message>
        <source>Change the spacing of a pin</source>
        <translation>Modifier l’espacement d’une épingle</translation>
    </message>
    <message>
        <source>Move pin</source>
        <translation>Déplacer l’épingle</translation>
    </message>
    <message>
        <source>Delete pin</source>
        <translation>Supprimer l’épingle</translation>
    </message>
    <message>
        <source>Delete all pins</source>
        <translation>Supprimer toutes les épingles</translation>
    </message>
    <message>
        <source>preview of the pins – not rendered yet</source>
        <translation>aperçu des épingles – pas encore calculé</translation>
    </message>
    <message>
        <source>preview of the pins – queued</source>
        <translation>aperçu des épingles – en attente</translation>
    </message>
    <message>
        <source>preview of the pins – rendering</source>
        <translation>aperçu des épingles – en calcul</translation>
    </message>
    <message>
        <source>preview of the pins – rendering failed</source>
        <translation>aperçu des épingles – calcul en échec</translation>
    </message>
    <message>
        <source>Draw along a line of {a}, from end to end</source>
        <translation>Tracez le long d’un trait de {a}, d’un bout à l’autre</translation>
    </message>
    <message>
        <source>Click a closed region of {a}, or draw around a part</source>
        <translation>Cliquez une région fermée de {a}, ou entourez une partie</translation>
    </message>
    <message>
        <source>Click a part that does not move</source>
        <translation>Cliquez une partie qui ne bouge pas</translation>
    </message>
    <message>
        <source>Draw along a line that does not move</source>
        <translation>Tracez le long d’un trait qui ne bouge pas</translation>
    </message>
    <message>
        <source>Click a region that does not move, or draw around a part</source>
        <translation>Cliquez une région qui ne bouge pas, ou entourez une partie</translation>
    </message>
    <message>
        <source>Click a part of {b} that is not on {a}</source>
        <translation>Cliquez une partie de {b} qui n’est pas sur {a}</translation>
    </message>
    <message>
        <source>Draw along a line of {b} that is not on {a}</source>
        <translation>Tracez le long d’un trait de {b} qui n’est pas sur {a}</translation>
    </message>
    <message>
        <source>Click or draw around a region of {b} that is not on {a}</source>
        <translation>Cliquez ou entourez une région de {b} qui n’est pas sur {a}</translation>
    </message>
    <message>
        <source>Click a part of {a} that is not on {b}</source>
        <translation>Cliquez une partie de {a} qui n’est pas sur {b}</translation>
    </message>
    <message>
        <source>Draw along a line of {a} that is not on {b}</source>
        <translation>Tracez le long d’un trait de {a} qui n’est pas sur {b}</translation>
    </message>
    <message>
        <source>Click or draw around a region of {a} that is not on {b}</source>
        <translation>Cliquez ou entourez une région de {a} qui n’est pas sur {b}</translation>
    </message>
    <message>
        <source>Now the same point on {name}</source>
        <translation>Maintenant le même point sur {name}</translation>
    </message>
    <message>
        <source>Now the same line on {name}, in the same direction</source>
        <translation>Maintenant le même trait sur {name}, dans le même sens</translation>
    </message>
    <message>
        <source>Now the same region on {name}: click it, or draw around it</source>
        <translation>Maintenant la même région sur {name}&#xa0;: cliquez-la, ou entourez-la</translation>
    </message>
    <message>
        <source>No model draws here: pins change nothing</source>
        <translation>Aucun modèle ne calcule ici&#xa0;: les épingles ne changent rien</translation>
    </message>
    <message>
        <source>Drag the path to bend it, its numbers to space it</source>
        <translation>Faites glisser la trajectoire pour la courber, ses nombres pour l’espacer</translation>
    </message>
    <message>
        <source>Drag it, or nudge it with the arrow keys</source>
        <translation>Faites-la glisser, ou poussez-la avec les flèches</translation>
    </message>
    <message>
        <source>Drag either end, or nudge it with the arrow keys</source>
        <translation>Faites glisser une extrémité, ou poussez-la avec les flèches</translation>
    </message>
    <message>
        <source>Click the next corner, and the last one twice</source>
        <translation>Cliquez le coin suivant, et le dernier deux fois</translation>
    </message>
    <message>
        <source>Drag a point of {a} to where it is on {b}</source>
        <translation>Faites glisser un point de {a} là où il se trouve sur {b}</translation>
    </message>
    <message>
        <source>{name} · preview</source>
        <translation>{name} · aperçu</translation>
    </message>
    <message>
        <source>drawing a preview …</source>
        <translation>calcul d’un aperçu…</translation>
    </message>
    <message>
        <source>Whether inbetweens keep to the colours of their keys</source>
        <translation>Si les intervalles s’en tiennent aux couleurs de leurs clés</translation>
    </message>
    <message>
        <source>Exact (the shot’s)</source>
        <translation>Exactes (du plan)</translation>
    </message>
    <message>
        <source>Any (the shot’s)</source>
        <translation>Toutes (du plan)</translation>
    </message>
    <message>
        <source>Exact: the keys’ alone</source>
        <translation>Exactes&#xa0;: celles des clés</translation>
    </message>
    <message>
        <source>Any: as the model draws</source>
        <translation>Toutes&#xa0;: celles du modèle</translation>
    </message>
    <message>
        <source>All colours are the keys’ own.</source>
        <translation>Toutes les couleurs sont celles des clés.</translation>
    </message>
    <message>
        <source>No new colours.</source>
        <translation>Aucune couleur nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new colour, {percent} % of the pixels</source>
        <comment>{n} new colours, {percent} % of the pixels</comment>
        <translation>
            <numerusform>{n} couleur nouvelle, {percent}&#xa0;% des pixels</numerusform>
            <numerusform>{n} couleurs nouvelles, {percent}&#xa0;% des pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} new colour, {percent} % of the pixels</source>
        <comment>At most {n} new colours, {percent} % of the pixels</comment>
        <translation>
            <numerusform>Au plus {n} couleur nouvelle, {percent}&#xa0;% des pixels</numerusform>
            <numerusform>Au plus {n} couleurs nouvelles, {percent}&#xa0;% des pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>line</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>apparaît</translation>
    </message>
    <message>
        <source>vanishes</source>
        <translation>disparaît</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Pins of the gap under the playhead</source>
        <translation>Épingles de l’écart sous la tête de lecture</translation>
    </message>
    <message>
        <source>Drag a point of the key to where it is on the next one.

Click instead of dragging to set the two ends one after the other. Ctrl+click pins what does not move. Lines, regions, and what appears or vanishes are in the bar on the canvas.</source>
        <translation>Faites glisser un point de la clé là où il est sur la suivante.

Cliquez au lieu de glisser pour poser les deux bouts l’un après l’autre. Ctrl+clic épingle ce qui ne bouge pas. Traits, régions et ce qui apparaît ou disparaît sont dans la barre sur le canevas.</translation>
    </message>
    <message>
        <source>{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</source>
        <translation>{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>derrière</translation>
    </message>
    <message>
        <source>path</source>
        <translation>trajectoire</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>{number}   {ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</source>
        <translation type="vanished">{number}   {ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</translation>
    </message>
    <message>
        <source>{places}   stays</source>
        <translation type="vanished">{places}   immobile</translation>
    </message>
    <message>
        <source>Go to a gap between two keys to pin what moves there.</source>
        <translation>Allez sur un écart entre deux clés pour y épingler ce qui bouge.</translation>
    </message>
    <message>
        <source>Take up the pin tool, and say which points of the keys are the same.</source>
        <translation>Prenez l’outil épingle, et dites quels points des clés sont les mêmes.</translation>
    </message>
    <message>
        <source>Drag a point of the key to where it is on the next one.

Click instead of dragging to set the two ends one after the other. Ctrl+click pins what does not move.</source>
        <translation type="vanished">Faites glisser un point de la clé là où il se trouve sur la suivante.

Cliquez au lieu de glisser pour poser les deux extrémités l’une après l’autre. Ctrl+clic épingle ce qui ne bouge pas.</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Show leaks</source>
        <translation>Voir les fuites</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Voir les traits</translation>
    </message>
    <message>
        <source>In doubt ({trust}): what else?</source>
        <translation>Douteux ({trust})&#xa0;: que faire d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen ({error}). Save your work; if the window looks odd from now on, close it and open it again.</source>
        <translation>Une erreur imprévue s’est produite ({error}). Enregistrez votre travail&#xa0;; si la fenêtre se comporte bizarrement par la suite, fermez-la et rouvrez-la.</translation>
    </message>
    <message>
        <source>A camera has up to {most} keys.</source>
        <translation>Une caméra a {most} clés au plus.</translation>
    </message>
    <message>
        <source>The camera has a key at that frame already.</source>
        <translation>La caméra a déjà une clé à cette image.</translation>
    </message>
    <message>
        <source>The camera has no key at that frame.</source>
        <translation>La caméra n’a pas de clé à cette image.</translation>
    </message>
    <message>
        <source>A scene keeps one layer. Add another before you take this one away.</source>
        <translation>Une scène garde un calque. Ajoutez-en un autre avant de retirer celui-ci.</translation>
    </message>
    <message>
        <source>A layer&apos;s name has 1 to {most} letters.</source>
        <translation>Le nom d’un calque a de 1 à {most} lettres.</translation>
    </message>
    <message>
        <source>A background is there from the first frame to the last.</source>
        <translation>Un décor est là de la première à la dernière image.</translation>
    </message>
    <message>
        <source>Timing is between keys: both layers need two or more.</source>
        <translation>Le timing est entre des clés&#xa0;: il en faut deux ou plus aux deux calques.</translation>
    </message>
    <message>
        <source>The scene has {n} layers; there is no layer {number}.</source>
        <translation>La scène a {n} calques&#xa0;; il n’y a pas de calque {number}.</translation>
    </message>
    <message>
        <source>Gaps are closed up to {most} pixels, not {width}.</source>
        <translation>Les trous sont fermés jusqu’à {most} pixels, pas {width}.</translation>
    </message>
    <message>
        <source>What stays, appears or vanishes is in one place.</source>
        <translation>Ce qui reste, apparaît ou disparaît est à un seul endroit.</translation>
    </message>
    <message>
        <source>A pin of a point has one point in each key.</source>
        <translation>Une épingle de point a un point dans chaque clé.</translation>
    </message>
    <message>
        <source>A line has two points or more in each key.</source>
        <translation>Un trait a deux points ou plus dans chaque clé.</translation>
    </message>
    <message>
        <source>An outline has three points or more, or one that lies inside.</source>
        <translation>Un contour a trois points ou plus, ou un seul situé à l’intérieur.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>add</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>A layer&apos;s opacity is from 0 to 1, not {opacity:g}.</source>
        <translation>L’opacité d’un calque va de 0 à 1, pas {opacity:g}.</translation>
    </message>
    <message>
        <source>A layer lies within {most:g} pixels.</source>
        <translation>Un calque se place dans les limites de {most:g} pixels.</translation>
    </message>
    <message>
        <source>A layer follows the camera 0 to {most:g} times, not {parallax:g}.</source>
        <translation>Un calque suit la caméra de 0 à {most:g} fois, pas {parallax:g}.</translation>
    </message>
    <message>
        <source>A scene has 1 to {most} layers, not {n}.</source>
        <translation>Une scène a de 1 à {most} calques, pas {n}.</translation>
    </message>
    <message>
        <source>Two layers cannot both be called “{name}”.</source>
        <translation>Deux calques ne peuvent pas s’appeler «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A scene lasts up to {most} frames; with these numbers it would last {length}.</source>
        <translation>Une scène dure {most} images au plus&#xa0;; avec ces nombres, elle durerait {length}.</translation>
    </message>
    <message>
        <source>Column {name} shows no drawing that is there.</source>
        <translation>La colonne {name} ne montre aucun dessin existant.</translation>
    </message>
    <message>
        <source>Column {name}: marks after its last key are left out.</source>
        <translation>Colonne {name}&#xa0;: les marques après sa dernière clé sont ignorées.</translation>
    </message>
    <message>
        <source>Column {name}: what stands before its first key is left out.</source>
        <translation>Colonne {name}&#xa0;: ce qui précède sa première clé est ignoré.</translation>
    </message>
    <message>
        <source>Column {name}: an empty stretch between inbetweens cannot be kept; key {key} is held until it begins.</source>
        <translation>Colonne {name}&#xa0;: un passage vide entre des intervalles ne peut pas être gardé&#xa0;; la clé {key} est tenue jusqu’à son début.</translation>
    </message>
    <message>
        <source>Column {name}: the marks after key {key} stand unevenly; its inbetweens share the frames evenly.</source>
        <translation>Colonne {name}&#xa0;: les marques après la clé {key} sont inégales&#xa0;; ses intervalles se partagent les images également.</translation>
    </message>
    <message numerus="yes">
        <source>Column {name}: no file for drawing {listed}; it counts as an inbetween.</source>
        <comment>Column {name}: no files for {n} drawings ({listed}); they count as inbetweens.</comment>
        <translation>
            <numerusform>Colonne {name}&#xa0;: pas de fichier pour {n} dessin ({listed})&#xa0;; il compte comme intervalle.</numerusform>
            <numerusform>Colonne {name}&#xa0;: pas de fichiers pour {n} dessins ({listed})&#xa0;; ils comptent comme intervalles.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTimelineIO is not installed.</source>
        <translation>OpenTimelineIO n’est pas installé.</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>noms semblables</translation>
    </message>
    <message>
        <source>names close to each other</source>
        <translation>noms proches</translation>
    </message>
    <message>
        <source>its drawings are there</source>
        <translation>ses dessins sont là</translation>
    </message>
    <message>
        <source>the only ones</source>
        <translation>les seuls</translation>
    </message>
    <message>
        <source>Column {name} has no folder and is left out.</source>
        <translation>La colonne {name} n’a pas de dossier et est ignorée.</translation>
    </message>
    <message>
        <source>No drawing of the sheet is in the folders, so there is no scene.</source>
        <translation>Aucun dessin de la feuille n’est dans les dossiers&#xa0;: il n’y a donc pas de scène.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>calque</translation>
    </message>
    <message numerus="yes">
        <source>The first frame of the sheet is empty; the scene begins after it.</source>
        <comment>The first {n} frames of the sheet are empty; the scene begins after them.</comment>
        <translation>
            <numerusform>{n} image de la feuille est vide au début&#xa0;; la scène commence après elle.</numerusform>
            <numerusform>Les {n} premières images de la feuille sont vides&#xa0;; la scène commence après elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialogue and camera work of the sheet are not taken over.</source>
        <translation>Les dialogues et mouvements de caméra de la feuille ne sont pas repris.</translation>
    </message>
    <message>
        <source>Marks of drawings in reverse (●) count as those of inbetweens (○).</source>
        <translation>Les marques de dessins à l’envers (●) comptent comme celles d’intervalles (○).</translation>
    </message>
    <message>
        <source>Signs that this program does not know are passed over.</source>
        <translation>Les signes que ce programme ne connaît pas sont ignorés.</translation>
    </message>
    <message>
        <source>No drawing of a sheet can be called “{name}”.</source>
        <translation>Aucun dessin d’une feuille ne peut s’appeler «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>it is a TDTS, whose form is not published. Export it as XDTS and open that</source>
        <translation>c’est un TDTS, dont le format n’est pas publié. Exportez-le en XDTS et ouvrez celui-ci</translation>
    </message>
    <message>
        <source>it does not begin with “{line}”</source>
        <translation>le fichier ne commence pas par «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>holds no time table</source>
        <translation>ne contient pas de feuille d’exposition</translation>
    </message>
    <message numerus="yes">
        <source>The file holds {n} more sheet; only the first is read.</source>
        <comment>The file holds {n} more sheets; only the first is read.</comment>
        <translation>
            <numerusform>Le fichier contient {n} autre feuille&#xa0;; seule la première est lue.</numerusform>
            <numerusform>Le fichier contient {n} autres feuilles&#xa0;; seule la première est lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet does not say how long it is: it ends with its last entry.</source>
        <translation>La feuille ne dit pas sa durée&#xa0;: elle finit avec sa dernière entrée.</translation>
    </message>
    <message>
        <source>Entries after the sheet’s {n} frames are of no effect.</source>
        <translation>Les entrées après les {n} images de la feuille sont sans effet.</translation>
    </message>
    <message>
        <source>The sheet’s frame rate makes no sense and is passed over.</source>
        <translation>La cadence de la feuille n’a pas de sens et est ignorée.</translation>
    </message>
    <message>
        <source>has no fieldId</source>
        <translation>n’a pas de fieldId</translation>
    </message>
    <message>
        <source>An entry without a name in column {name} is passed over.</source>
        <translation>Une entrée sans nom de la colonne {name} est ignorée.</translation>
    </message>
    <message>
        <source>Of several values in column {name} the first is read.</source>
        <translation>De plusieurs valeurs de la colonne {name}, la première est lue.</translation>
    </message>
    <message>
        <source>has no frame or no data</source>
        <translation>n’a pas d’image ou de données</translation>
    </message>
    <message>
        <source>Where a frame has two entries, the later one is read.</source>
        <translation>Quand une image a deux entrées, la dernière est lue.</translation>
    </message>
    <message>
        <source>Of several notes at one frame the first is read.</source>
        <translation>De plusieurs notes à une image, la première est lue.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep and left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est imbriqué trop profondément et est ignoré.</translation>
    </message>
    <message>
        <source>A sheet has up to {frames} frames and {columns} columns.</source>
        <translation>Une feuille a {frames} images et {columns} colonnes au plus.</translation>
    </message>
    <message>
        <source>it is Krita&apos;s own format; save it as OpenRaster (.ora) or PSD</source>
        <translation>c’est le format propre à Krita&#xa0;; enregistrez-le en OpenRaster (.ora) ou PSD</translation>
    </message>
    <message>
        <source>“{name}” is no layer of pixels: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un calque de pixels&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” blends as “{mode}”: it is taken as normal.</source>
        <translation>«&#xa0;{name}&#xa0;» fusionne en «&#xa0;{mode}&#xa0;»&#xa0;: il est pris comme normal.</translation>
    </message>
    <message>
        <source>it is damaged (a layer&apos;s pixels cannot be unpacked)</source>
        <translation>le fichier est endommagé (les pixels d’un calque ne se décompressent pas)</translation>
    </message>
    <message>
        <source>it is damaged (a layer lacks its colours)</source>
        <translation>le fichier est endommagé (les couleurs d’un calque manquent)</translation>
    </message>
    <message>
        <source>“{name}” is filled with a colour that is not RGB: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est rempli d’une couleur qui n’est pas RVB&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” is filled with a gradient or pattern: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est rempli d’un dégradé ou d’un motif&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” adjusts the colours of other layers: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» règle les couleurs d’autres calques&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” is text without pixels: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est du texte sans pixels&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” is a smart object without pixels: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est un objet dynamique sans pixels&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” is a vector shape: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est une forme vectorielle&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>“{name}” is text: its pixels are taken.</source>
        <translation>«&#xa0;{name}&#xa0;» est du texte&#xa0;: ses pixels sont repris.</translation>
    </message>
    <message>
        <source>“{name}” is a smart object: its pixels are taken.</source>
        <translation>«&#xa0;{name}&#xa0;» est un objet dynamique&#xa0;: ses pixels sont repris.</translation>
    </message>
    <message>
        <source>“{name}” has layer effects: they are left out.</source>
        <translation>«&#xa0;{name}&#xa0;» a des effets de calque&#xa0;: ils sont ignorés.</translation>
    </message>
    <message>
        <source>“{name}” has a vector mask: it is not applied.</source>
        <translation>«&#xa0;{name}&#xa0;» a un masque vectoriel&#xa0;: il n’est pas appliqué.</translation>
    </message>
    <message>
        <source>The mask of “{name}” is feathered: its edge is taken as it is.</source>
        <translation>Le masque de «&#xa0;{name}&#xa0;» a un contour progressif&#xa0;: son bord est pris tel quel.</translation>
    </message>
    <message>
        <source>it is no file of layers (PSD, PSB, OpenRaster or TIFF)</source>
        <translation>ce n’est pas un fichier de calques (PSD, PSB, OpenRaster ou TIFF)</translation>
    </message>
    <message>
        <source>The smaller copies of pages in the file are left out.</source>
        <translation>Les copies réduites des pages du fichier sont ignorées.</translation>
    </message>
    <message>
        <source>Photoshop&apos;s layers in the file are not read: save it as PSD for them.</source>
        <translation>Les calques Photoshop du fichier ne sont pas lus&#xa0;: enregistrez-le en PSD pour les avoir.</translation>
    </message>
    <message>
        <source>it is damaged (a page is not of the size that it tells)</source>
        <translation>le fichier est endommagé (une page n’a pas la taille annoncée)</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>it has more layers than can be used ({most})</source>
        <translation>le fichier a plus de calques qu’il n’est possible d’en utiliser ({most})</translation>
    </message>
    <message>
        <source>its groups lie {most} deep in one another and deeper</source>
        <translation>ses groupes sont imbriqués sur {most} niveaux ou plus</translation>
    </message>
    <message>
        <source>The keys are painted or filled; whole lines are for line art on bare paper.</source>
        <translation>Les clés sont peintes ou remplies&#xa0;; les traits entiers sont pour le dessin au trait sur papier nu.</translation>
    </message>
    <message>
        <source>The keys have no lines.</source>
        <translation>Les clés n’ont pas de traits.</translation>
    </message>
    <message>
        <source>The model {model} is no softsplat.</source>
        <translation>Le modèle {model} n’est pas un softsplat.</translation>
    </message>
    <message>
        <source>{name} has become shorter while it was read.</source>
        <translation>{name} a raccourci pendant la lecture.</translation>
    </message>
    <message>
        <source>This model does not tell the flow. Leave it out, or choose another model.</source>
        <translation>Ce modèle n’indique pas le flux. Laissez-le de côté, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be decoded.</source>
        <translation>{name} n’a aucune image décodable.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder} n’a pas pu être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{other}” has another colour profile than “{lowest}”: its colours are taken as they are, and the profile of “{lowest}” is kept.</source>
        <translation>«&#xa0;{other}&#xa0;» a un autre profil de couleurs que «&#xa0;{lowest}&#xa0;»&#xa0;: ses couleurs sont prises telles quelles, et le profil de «&#xa0;{lowest}&#xa0;» est gardé.</translation>
    </message>
    <message>
        <source>The scene “{name}” has no pictures: add drawings to a layer.</source>
        <translation>La scène «&#xa0;{name}&#xa0;» n’a pas d’images&#xa0;: ajoutez des dessins à un calque.</translation>
    </message>
    <message>
        <source>This model does not tell how lines move.</source>
        <translation>Ce modèle n’indique pas comment les traits bougent.</translation>
    </message>
    <message>
        <source>{folder} is the folder of the layer’s keys: pictures written there would be taken for keys the next time. Choose another folder.</source>
        <translation>{folder} est le dossier des clés du calque&#xa0;: les images écrites là seraient prises pour des clés la fois suivante. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The sheet has no column “{name}”. Its columns: {names}.</source>
        <translation>La feuille n’a pas de colonne «&#xa0;{name}&#xa0;». Ses colonnes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no folder or level “{name}” of drawings. There are: {names}.</source>
        <translation>Il n’y a pas de dossier ou de niveau de dessins «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Move the camera</source>
        <translation>Déplacer la caméra</translation>
    </message>
    <message>
        <source>Set camera key</source>
        <translation>Poser une clé de caméra</translation>
    </message>
    <message>
        <source>Set how the camera goes on</source>
        <translation>Régler la suite du mouvement de caméra</translation>
    </message>
    <message>
        <source>Delete camera key</source>
        <translation>Supprimer la clé de caméra</translation>
    </message>
    <message>
        <source>Set the size of the camera&apos;s pictures</source>
        <translation>Régler la taille des images de la caméra</translation>
    </message>
    <message>
        <source>Clear the camera</source>
        <translation>Effacer la caméra</translation>
    </message>
    <message>
        <source>Open a shot first; layers are added to it.</source>
        <translation>Ouvrez d’abord un plan&#xa0;; les calques s’y ajoutent.</translation>
    </message>
    <message>
        <source>Add layer {name}</source>
        <translation>Ajouter le calque {name}</translation>
    </message>
    <message>
        <source>The layer could not be added</source>
        <translation>Le calque n’a pas pu être ajouté</translation>
    </message>
    <message>
        <source>The layers could not be imported</source>
        <translation>Les calques n’ont pas pu être importés</translation>
    </message>
    <message>
        <source>{file} has no layer with pixels.</source>
        <translation>{file} n’a aucun calque avec des pixels.</translation>
    </message>
    <message>
        <source>No closed region there: draw around the part instead</source>
        <translation>Pas de région fermée ici&#xa0;: entourez plutôt la partie</translation>
    </message>
    <message>
        <source>{name} cannot be used: its name {problem}.</source>
        <translation>{name} est inutilisable&#xa0;: son nom {problem}.</translation>
    </message>
    <message>
        <source>{source} is on another drive than {home}. Copy it beside the other drawings.</source>
        <translation>{source} est sur un autre disque que {home}. Copiez-le à côté des autres dessins.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il est ignoré.</translation>
    </message>
    <message>
        <source>What lies beyond the canvas is cut off the drawings of “{name}”.</source>
        <translation>Ce qui dépasse du canevas est coupé des dessins de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The drawings of “{name}” are numbered from the bottom up.</source>
        <translation>Les dessins de «&#xa0;{name}&#xa0;» sont numérotés de bas en haut.</translation>
    </message>
    <message>
        <source>Drawings of “{name}” blend in several ways: all are taken as normal.</source>
        <translation>Les dessins de «&#xa0;{name}&#xa0;» fusionnent de plusieurs façons&#xa0;: tous sont pris comme normaux.</translation>
    </message>
    <message>
        <source>Hidden layers in “{name}” are left out.</source>
        <translation>Les calques masqués de «&#xa0;{name}&#xa0;» sont ignorés.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it is no file of pins ({reason})</source>
        <translation>ce n’est pas un fichier d’épingles ({reason})</translation>
    </message>
    <message>
        <source>does not name two keys</source>
        <translation>ne nomme pas deux clés</translation>
    </message>
    <message>
        <source>{folder} holds no drawings, and no folders with drawings in them.</source>
        <translation>{folder} ne contient ni dessins, ni dossiers avec des dessins.</translation>
    </message>
    <message>
        <source>do not all run at one rate</source>
        <translation>n’ont pas tous la même cadence</translation>
    </message>
    <message>
        <source>is not two numbers</source>
        <translation>n’est pas formé de deux nombres</translation>
    </message>
    <message>
        <source>Camera, frame {number}</source>
        <translation>Caméra, image {number}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bouge</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Apparaît</translation>
    </message>
    <message>
        <source>Vanishes</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>What is pinned next</source>
        <translation>Ce qui est épinglé ensuite</translation>
    </message>
    <message>
        <source>a shot was opened</source>
        <translation>un plan a été ouvert</translation>
    </message>
    <message>
        <source>the shot was edited</source>
        <translation>le plan a été modifié</translation>
    </message>
    <message>
        <source>inbetweens were rendered</source>
        <translation>des intervalles ont été calculés</translation>
    </message>
    <message>
        <source>the project was saved</source>
        <translation>le projet a été enregistré</translation>
    </message>
    <message>
        <source>pictures were exported</source>
        <translation>des images ont été exportées</translation>
    </message>
    <message>
        <source>something could not be done</source>
        <translation>quelque chose n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Inbetweener crashed when it last ran; the last thing before: {action}.</source>
        <translation>Inbetweener a planté à sa dernière exécution&#xa0;; juste avant&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>Inbetweener crashed when it last ran.</source>
        <translation>Inbetweener a planté à sa dernière exécution.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>File of layers</source>
        <translation>Fichier de calques</translation>
    </message>
    <message>
        <source>Files of layers ({kinds})</source>
        <translation>Fichiers de calques ({kinds})</translation>
    </message>
    <message>
        <source>Looking into {name} …</source>
        <translation>Examen de {name} …</translation>
    </message>
    <message>
        <source>Writing layers: {done} of {total} drawings</source>
        <translation>Écriture des calques&#xa0;: {done} dessins sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was written.</source>
        <comment>{n} drawings were written.</comment>
        <translation>
            <numerusform>{n} dessin a été écrit.</numerusform>
            <numerusform>{n} dessins ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show layer {name}</source>
        <translation>Afficher le calque {name}</translation>
    </message>
    <message>
        <source>Hide layer {name}</source>
        <translation>Masquer le calque {name}</translation>
    </message>
    <message>
        <source>Folder of drawings for a new layer</source>
        <translation>Dossier de dessins pour un nouveau calque</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Image de décor</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Remove layer {name}</source>
        <translation>Retirer le calque {name}</translation>
    </message>
    <message>
        <source>Move layer {name}</source>
        <translation>Déplacer le calque {name}</translation>
    </message>
    <message>
        <source>Rename layer {name}</source>
        <translation>Renommer le calque {name}</translation>
    </message>
    <message>
        <source>Set opacity of {name}</source>
        <translation>Régler l’opacité de {name}</translation>
    </message>
    <message>
        <source>Move layer {name} on the field</source>
        <translation>Déplacer le calque {name} sur le champ</translation>
    </message>
    <message>
        <source>Set parallax of {name}</source>
        <translation>Régler la parallaxe de {name}</translation>
    </message>
    <message>
        <source>Move layer {name} in time</source>
        <translation>Décaler le calque {name} dans le temps</translation>
    </message>
    <message>
        <source>Set blending of {name}</source>
        <translation>Régler la fusion de {name}</translation>
    </message>
    <message>
        <source>Set the end of {name}</source>
        <translation>Régler la fin de {name}</translation>
    </message>
    <message>
        <source>Set what {name} is</source>
        <translation>Régler la nature de {name}</translation>
    </message>
    <message>
        <source>Time {name} like the layer below</source>
        <translation>Caler {name} sur le calque du dessous</translation>
    </message>
    <message>
        <source>Good for most drawings with small and middling moves. Obeys pins.</source>
        <translation>Bon pour la plupart des dessins aux mouvements petits et moyens. Suit les épingles.</translation>
    </message>
    <message>
        <source>Good for long moves of flat parts. Obeys pins.</source>
        <translation>Bon pour les longs mouvements de parties en aplat. Suit les épingles.</translation>
    </message>
    <message>
        <source>Good for cels and flat colour with long moves; crisper. Obeys pins.</source>
        <translation>Bon pour cellulos et aplats aux longs mouvements&#xa0;; plus net. Suit les épingles.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Guesses without motion: blurs, fails on dark scenes.</source>
        <translation>Une référence de comparaison. Devine sans mouvement&#xa0;: flou, échoue sur les scènes sombres.</translation>
    </message>
    <message>
        <source>A baseline to compare with. A plain U-Net: small moves, soft where much moves.</source>
        <translation>Une référence de comparaison. Simple U-Net&#xa0;: petits mouvements, mou là où tout bouge.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Residual U-Net: small moves, soft elsewhere.</source>
        <translation>Une référence de comparaison. U-Net résiduel&#xa0;: petits mouvements, mou ailleurs.</translation>
    </message>
    <message>
        <source>A baseline to compare with. U-Net that attends to what moves; slow.</source>
        <translation>Une référence de comparaison. U-Net attentif à ce qui bouge&#xa0;; lent.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Redraws the whole picture; invents texture.</source>
        <translation>Une référence de comparaison. Redessine toute l’image&#xa0;; invente des textures.</translation>
    </message>
    <message>
        <source>A baseline to compare with. The smallest and fastest network; blurs.</source>
        <translation>Une référence de comparaison. Le réseau le plus petit et le plus rapide&#xa0;; flou.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Carries both keys along its flow to any time.</source>
        <translation>Une référence de comparaison. Porte les deux clés le long de son flux à tout instant.</translation>
    </message>
    <message>
        <source>Draws the nearest eighth of a gap, by halving it.</source>
        <translation>Calcule le huitième d’écart le plus proche, par moitiés.</translation>
    </message>
    <message>
        <source>{millions} million parameters.</source>
        <translation>{millions} millions de paramètres.</translation>
    </message>
    <message>
        <source>About {seconds} s of one processor core for 960 × 540.</source>
        <translation>Environ {seconds} s d’un cœur de processeur pour 960 × 540.</translation>
    </message>
    <message>
        <source>From the plugin {package}.</source>
        <translation>Du plugin {package}.</translation>
    </message>
    <message>
        <source>Other layers are shown</source>
        <translation>Les autres calques sont affichés</translation>
    </message>
    <message>
        <source>Other layers are dimmed</source>
        <translation>Les autres calques sont estompés</translation>
    </message>
    <message>
        <source>Other layers are hidden</source>
        <translation>Les autres calques sont masqués</translation>
    </message>
    <message>
        <source>Arcs where parts turn</source>
        <translation>En arc si ça tourne</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Droites</translation>
    </message>
    <message>
        <source>Which paths parts take from key to key</source>
        <translation>Les trajectoires des parties de clé à clé</translation>
    </message>
    <message>
        <source>Up to which width gaps in lines are closed</source>
        <translation>La largeur jusqu’à laquelle les trous des traits sont fermés</translation>
    </message>
    <message>
        <source>{width} (the shot’s)</source>
        <translation>{width} (du plan)</translation>
    </message>
    <message>
        <source>Up to {width} px</source>
        <translation>Jusqu’à {width} px</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissés ouverts</translation>
    </message>
    <message numerus="yes">
        <source>{n} region leaks</source>
        <comment>{n} regions leak</comment>
        <translation>
            <numerusform>{n} région fuit</numerusform>
            <numerusform>{n} régions fuient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap closed</source>
        <comment>{n} gaps closed</comment>
        <translation>
            <numerusform>{n} trou fermé</numerusform>
            <numerusform>{n} trous fermés</numerusform>
        </translation>
    </message>
    <message>
        <source>How the layer meets what is below it</source>
        <translation>Comment le calque se mêle à ce qui est dessous</translation>
    </message>
    <message>
        <source>Frame at which the layer begins</source>
        <translation>Image à laquelle le calque commence</translation>
    </message>
    <message>
        <source>Hold the last drawing</source>
        <translation>Tenir le dernier dessin</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Décor</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallaxe</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacité du calque</translation>
    </message>
    <message>
        <source>Opacity of the layer in percent</source>
        <translation>Opacité du calque en pour cent</translation>
    </message>
    <message>
        <source>{axis} of the layer in pixels</source>
        <translation>{axis} du calque en pixels</translation>
    </message>
    <message>
        <source>How much the layer follows the camera</source>
        <translation>Combien le calque suit la caméra</translation>
    </message>
    <message>
        <source>1 moves with the field, less is farther, more is nearer, 0 stays on screen</source>
        <translation>1 suit le champ, moins est plus loin, plus est plus près, 0 reste à l’écran</translation>
    </message>
    <message>
        <source>Cels, backgrounds and overlays of one scene lie here, each with its own timing.</source>
        <translation>Cellulos, décors et avant-plans d’une scène sont ici, chacun avec son timing.</translation>
    </message>
    <message>
        <source>Layers of the scene, the uppermost first</source>
        <translation>Calques de la scène, le plus haut d’abord</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Whether lines are drawn anew, whole</source>
        <translation>Si les traits sont redessinés, entiers</translation>
    </message>
    <message>
        <source>{lines} (the shot’s)</source>
        <translation>{lines} (du plan)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entiers</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Tels quels</translation>
    </message>
    <message numerus="yes">
        <source>{n} line break</source>
        <comment>{n} line breaks</comment>
        <translation>
            <numerusform>{n} rupture de trait</numerusform>
            <numerusform>{n} ruptures de trait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubled line</source>
        <comment>{n} doubled lines</comment>
        <translation>
            <numerusform>{n} trait doublé</numerusform>
            <numerusform>{n} traits doublés</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines are whole.</source>
        <translation>Tous les traits sont entiers.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to {path}. It was sent to nobody; read it before you pass it on.</source>
        <translation>Le rapport a été écrit dans {path}. Il n’a été envoyé à personne&#xa0;; lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Read Report</source>
        <translation>Lire le rapport</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Le rapport n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>This copy of Inbetweener reads and writes no films: PyAV is not part of it. Install Inbetweener with pip, which brings PyAV.</source>
        <translation type="vanished">Cette copie d’Inbetweener ne lit ni n’écrit de films&#xa0;: PyAV n’en fait pas partie. Installez Inbetweener avec pip, qui apporte PyAV.</translation>
    </message>
    <message>
        <source>{name} is not there, or is no file.</source>
        <translation>{name} n’existe pas, ou n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The pictures of {name} are of a kind that cannot be read.</source>
        <translation>Les images de {name} sont d’un type illisible.</translation>
    </message>
    <message>
        <source>{name} is too large for an animated picture. Save it as a film.</source>
        <translation>{name} est trop gros pour une image animée. Enregistrez-le comme film.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read, or it is damaged.</source>
        <translation>{name} n’est pas un film lisible, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{name} has no pictures.</source>
        <translation>{name} n’a pas d’images.</translation>
    </message>
    <message>
        <source>{name} has frames of {width} × {height} pixels, which is too large.</source>
        <translation>{name} a des images de {width} × {height} pixels, ce qui est trop grand.</translation>
    </message>
    <message>
        <source>This installation of FFmpeg lacks the encoder {encoder}.</source>
        <translation>Il manque à cette installation de FFmpeg l’encodeur {encoder}.</translation>
    </message>
    <message>
        <source>A film&apos;s name ends in one of {known}, not “{name}”.</source>
        <translation>Le nom d’un film se termine par l’un de {known}, pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{shot} has no layer “{layer}”.</source>
        <translation>{shot} n’a pas de calque «&#xa0;{layer}&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers in the names are no frames in this shot.</source>
        <translation>Dans ce plan, les numéros des noms ne sont pas des images.</translation>
    </message>
    <message>
        <source>There is no gap {number}: the gaps are numbered 1 to {count}.</source>
        <translation>Il n’y a pas d’écart {number}&#xa0;: les écarts sont numérotés de 1 à {count}.</translation>
    </message>
    <message>
        <source>“{text}” is no list of gaps; write 3, 1-4 or 1-4,7.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une liste d’écarts&#xa0;; écrivez 3, 1-4 ou 1-4,7.</translation>
    </message>
    <message>
        <source>A task is given 1 gap or more, not {count}.</source>
        <translation>Une tâche reçoit 1 écart ou plus, pas {count}.</translation>
    </message>
    <message>
        <source>Inbetweens: {names}</source>
        <translation>Intervalles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>A job is of 1 to {most} shots, not {count}.</source>
        <translation>Un job comprend de 1 à {most} plans, pas {count}.</translation>
    </message>
    <message>
        <source>Two shots of a job are called alike; name one of them otherwise.</source>
        <translation>Deux plans d’un job portent le même nom&#xa0;; renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a job: {signs} and control characters have a meaning there.</source>
        <translation>«&#xa0;{text}&#xa0;» est impossible dans un job&#xa0;: {signs} et les caractères de contrôle y ont un sens.</translation>
    </message>
    <message>
        <source>it names no layers</source>
        <translation>le fichier ne nomme aucun calque</translation>
    </message>
    <message>
        <source>Blending and opacity of the layers are not taken over.</source>
        <translation>La façon dont les calques se fondent entre eux n’est pas reprise.</translation>
    </message>
    <message>
        <source>Layers that are hidden in the sheet are taken over like the others.</source>
        <translation>Les calques masqués dans la feuille sont repris comme les autres.</translation>
    </message>
    <message>
        <source>there are no colours in it (its channels: {names})</source>
        <translation>l’image n’a pas de couleurs (ses canaux&#xa0;: {names})</translation>
    </message>
    <message>
        <source>its colours are coarser than the picture; save it as RGB</source>
        <translation>ses couleurs sont moins fines que l’image&#xa0;; enregistrez-la en RVB</translation>
    </message>
    <message>
        <source>reading {kind} needs {library}, which is not installed here; save it as PNG</source>
        <translation>la lecture du format {kind} demande {library}, qui n’est pas installé ici&#xa0;; enregistrez l’image en PNG</translation>
    </message>
    <message>
        <source>it holds no merged picture; export it as PNG, or import its layers</source>
        <translation>le fichier ne contient pas d’image fusionnée&#xa0;; exportez-le en PNG, ou importez ses calques</translation>
    </message>
    <message>
        <source>it was saved without its merged picture; save it with “Maximize Compatibility”, or import its layers</source>
        <translation>le fichier a été enregistré sans son image fusionnée&#xa0;; enregistrez-le avec «&#xa0;Maximiser la compatibilité&#xa0;», ou importez ses calques</translation>
    </message>
    <message>
        <source>it is damaged (its picture is no PNG)</source>
        <translation>le fichier est endommagé (son image n’est pas un PNG)</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} does not work: {reason}. Update or remove that package.</source>
        <translation>Le plugin «&#xa0;{name}&#xa0;» du paquet {maker} ne fonctionne pas&#xa0;: {reason}. Mettez ce paquet à jour ou supprimez-le.</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} is passed over: this program has its own of that name.</source>
        <translation>Le plugin «&#xa0;{name}&#xa0;» du paquet {maker} est ignoré&#xa0;: ce programme en a un à lui de ce nom.</translation>
    </message>
    <message>
        <source>A plugin of the package {maker} is passed over: “{name}” is no name for it (letters, digits, points and dashes).</source>
        <translation>Un plugin du paquet {maker} est ignoré&#xa0;: «&#xa0;{name}&#xa0;» ne peut pas être son nom (lettres, chiffres, points et tirets).</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} is passed over: {other} has one of that name.</source>
        <translation>Le plugin «&#xa0;{name}&#xa0;» du paquet {maker} est ignoré&#xa0;: {other} en a un de ce nom.</translation>
    </message>
    <message>
        <source>No gap of “{name}” has inbetweens to draw: give it some (on ones, say), or export it here.</source>
        <translation>Aucun écart de «&#xa0;{name}&#xa0;» n’a d’intervalles à calculer&#xa0;: donnez-en au plan (en 1, par exemple), ou exportez-le ici.</translation>
    </message>
    <message>
        <source>The pictures of “{name}” and “{other}” would both go into {folder}. Send them as two jobs, or rename one of them.</source>
        <translation>Les images de «&#xa0;{name}&#xa0;» et de «&#xa0;{other}&#xa0;» iraient toutes dans {folder}. Envoyez-les en deux jobs, ou renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>{folder} holds a job already ({names}). Choose another folder, or allow it to be overwritten.</source>
        <translation>{folder} contient déjà un job ({names}). Choisissez un autre dossier, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another folder.</source>
        <translation>{folder} n’a pas pu être créé&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first frame of {name} can be taken. Cut out the part you need.</source>
        <comment>Only the first {n} frames of {name} can be taken. Cut out the part you need.</comment>
        <translation>
            <numerusform>Seule la première image de {name} peut être reprise. Découpez la partie dont vous avez besoin.</numerusform>
            <numerusform>Seules les {n} premières images de {name} peuvent être reprises. Découpez la partie dont vous avez besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} frame: there is nothing from frame {first} to {last}.</source>
        <comment>{name} has {n} frames: there is nothing from frame {first} to {last}.</comment>
        <translation>
            <numerusform>{name} a {n} image&#xa0;: il n’y a rien de l’image {first} à {last}.</numerusform>
            <numerusform>{name} a {n} images&#xa0;: il n’y a rien de l’image {first} à {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has changed since it was read. Import it again.</source>
        <translation>{name} a changé depuis sa lecture. Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keys could not be written to {folder}: {reason}. Nothing of them is left there.</source>
        <translation>Les clés n’ont pas pu être écrites dans {folder}&#xa0;: {reason}. Il n’en reste rien à cet endroit.</translation>
    </message>
    <message>
        <source>{name} has a colour profile that OpenEXR cannot carry: its colours are taken for sRGB.</source>
        <translation>{name} a un profil de couleurs qu’OpenEXR ne peut pas porter&#xa0;: ses couleurs sont prises pour du sRGB.</translation>
    </message>
    <message>
        <source>{name} is linear light: it is written on the curve of sRGB, and what is above white is cut. Only OpenEXR keeps it.</source>
        <translation>{name} est en lumière linéaire&#xa0;: l’écriture suit la courbe sRGB, et ce qui dépasse le blanc est coupé. Seul OpenEXR le garde.</translation>
    </message>
    <message>
        <source>The name of the movie must end in {known}, not “{name}”.</source>
        <translation>Le nom du film doit se terminer par {known}, pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no frames to make a movie of.</source>
        <translation>Il n’y a pas d’images dont faire un film.</translation>
    </message>
    <message>
        <source>The frames go from {first} to {last}: choose a first and a last one among them.</source>
        <translation>Les images vont de {first} à {last}&#xa0;: choisissez-y une première et une dernière.</translation>
    </message>
    <message>
        <source>A movie of {width} × {height} pixels is too large: {most} is the most.</source>
        <translation>Un film de {width} × {height} pixels est trop grand&#xa0;: {most} est le maximum.</translation>
    </message>
    <message>
        <source>Players want even sizes: the last column or row is repeated, which makes {width} × {height}.</source>
        <translation>Les lecteurs veulent des tailles paires&#xa0;: la dernière colonne ou ligne est répétée, ce qui donne {width} × {height}.</translation>
    </message>
    <message>
        <source>This format has no sound.</source>
        <translation>Ce format n’a pas de son.</translation>
    </message>
    <message>
        <source>GIFs are shown at up to {most} frames a second: some frames are left out, and the speed stays.</source>
        <translation>Les GIF s’affichent à {most} images par seconde au plus&#xa0;: des images sont sautées, et la vitesse reste.</translation>
    </message>
    <message>
        <source>GIFs count in hundredths of a second: frames take turns in lasting {short} and {long} of them, so that the length is right.</source>
        <translation>Les GIF comptent en centièmes de seconde&#xa0;: les images durent tour à tour {short} et {long} centièmes, pour que la durée soit juste.</translation>
    </message>
    <message>
        <source>This copy of Inbetweener has no FFmpeg, which writes this format. Install the program “ffmpeg” from ffmpeg.org so that it is found on the PATH, or choose GIF or APNG.</source>
        <translation>Cette copie d’Inbetweener n’a pas FFmpeg, qui écrit ce format. Installez le programme «&#xa0;ffmpeg&#xa0;» depuis ffmpeg.org de sorte qu’il se trouve dans le PATH, ou choisissez GIF ou APNG.</translation>
    </message>
    <message>
        <source>“{name}” has no pictures: add drawings to it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’images&#xa0;: ajoutez-y des dessins.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>Il n’y a pas de dossier {folder}. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the movie.</source>
        <translation>{path} est un dossier. Choisissez un nom pour le film.</translation>
    </message>
    <message>
        <source>{path} is a drawing of the shot, which is never written over.</source>
        <translation>{path} est un dessin du plan, qui n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>{folder} is a folder of drawings: a movie that ends in .png would be taken for one of them. End its name in .apng, or choose another folder.</source>
        <translation>{folder} est un dossier de dessins&#xa0;: un film qui se termine par .png serait pris pour l’un d’eux. Terminez son nom par .apng, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or have it replaced.</source>
        <translation>{path} existe déjà. Choisissez un autre nom, ou faites-le remplacer.</translation>
    </message>
    <message>
        <source>The sheet could not be printed: {reason}.</source>
        <translation>La feuille n’a pas pu être imprimée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Gaps not drawn: {numbers}. Draw them with the same keys, settings and cache, and the same version of the program and of its model.</source>
        <translation>Écarts non calculés&#xa0;: {numbers}. Calculez-les avec les mêmes clés, réglages et cache, et la même version du programme et de son modèle.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or allow to replace it.</source>
        <translation>{file} existe déjà. Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>Hidden layers are left out: {names}.</source>
        <translation>Les calques masqués sont exclus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The camera is not in the sheet.</source>
        <translation>La caméra n’est pas dans la feuille.</translation>
    </message>
    <message>
        <source>Cuts are holds in the sheet.</source>
        <translation>Les coupes sont des tenues dans la feuille.</translation>
    </message>
    <message>
        <source>The sheet marks no inbetweens: every key is held until the next one.</source>
        <translation>La feuille ne marque aucun intervalle&#xa0;: chaque clé est tenue jusqu’à la suivante.</translation>
    </message>
    <message numerus="yes">
        <source>No column shows the drawings of {names}.</source>
        <comment>No column shows the drawings of {n} folders: {names}.</comment>
        <translation>
            <numerusform>Aucune colonne ne montre les dessins de {names}.</numerusform>
            <numerusform>Aucune colonne ne montre les dessins de {n} dossiers&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the sheet, and laid under the scene: {names}.</source>
        <translation>Absents de la feuille, et posés sous la scène&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{file} is left out: {reason}.</source>
        <translation>{file} est exclu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>{count} of {total} pictures in {folder} are not as they should be ({first}{more}). Delete those and run their tasks, or the whole command, again.</source>
        <translation>{count} images sur {total} dans {folder} ne sont pas comme elles devraient ({first}{more}). Supprimez-les et relancez leurs tâches, ou toute la commande.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>elle manque</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>elle est illisible ({reason})</translation>
    </message>
    <message>
        <source>it is not the artist’s own drawing</source>
        <translation>ce n’est pas le dessin de l’artiste</translation>
    </message>
    <message>
        <source>it is held from {name} and differs from it</source>
        <translation>elle est tenue depuis {name} et en diffère</translation>
    </message>
    <message>
        <source>it is damaged: {reason}</source>
        <translation>elle est endommagée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels and not {right_width} × {right_height}</source>
        <translation>elle fait {width} × {height} pixels et non {right_width} × {right_height}</translation>
    </message>
    <message>
        <source>The film could not be imported</source>
        <translation>Le film n’a pas pu être importé</translation>
    </message>
    <message numerus="yes">
        <source>Leave a new drawing out</source>
        <comment>Leave {n} new drawings out</comment>
        <translation>
            <numerusform>Exclure {n} nouveau dessin</numerusform>
            <numerusform>Exclure {n} nouveaux dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow a renamed file</source>
        <comment>Follow {n} renamed files</comment>
        <translation>
            <numerusform>Suivre {n} fichier renommé</numerusform>
            <numerusform>Suivre {n} fichiers renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in a new drawing</source>
        <comment>Take in {n} new drawings</comment>
        <translation>
            <numerusform>Ajouter {n} nouveau dessin</numerusform>
            <numerusform>Ajouter {n} nouveaux dessins</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet could not be opened</source>
        <translation>La feuille n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The folder could not be looked through</source>
        <translation>Le dossier n’a pas pu être examiné</translation>
    </message>
    <message>
        <source>{folder} is there already, and is not touched. Choose another folder.</source>
        <translation>{folder} existe déjà, et reste intact. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>{folder} ne peut pas être créé&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>XDTS (OpenToonz, Clip Studio Paint, TVPaint)</source>
        <translation>XDTS (OpenToonz, Clip Studio Paint, TVPaint)</translation>
    </message>
    <message>
        <source>CSV, laid out as by Clip Studio Paint</source>
        <translation>CSV, présenté comme par Clip Studio Paint</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>OpenTimelineIO (editing programs)</source>
        <translation>OpenTimelineIO (logiciels de montage)</translation>
    </message>
    <message>
        <source>marks ○ between the keys, still to be drawn</source>
        <translation>marques ○ entre les clés, encore à dessiner</translation>
    </message>
    <message>
        <source>drawings, numbered as “one file a drawing” does</source>
        <translation>dessins, numérotés comme à un fichier par dessin</translation>
    </message>
    <message>
        <source>Export Sheet</source>
        <translation>Exporter la feuille</translation>
    </message>
    <message>
        <source>Format of the sheet</source>
        <translation>Format de la feuille</translation>
    </message>
    <message>
        <source>How inbetweens stand in the sheet</source>
        <translation>Comment les intervalles figurent dans la feuille</translation>
    </message>
    <message>
        <source>Layers that become columns</source>
        <translation>Calques qui deviennent des colonnes</translation>
    </message>
    <message>
        <source>all that are seen</source>
        <translation>tous ceux visibles</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>seulement {name}</translation>
    </message>
    <message>
        <source>File of the sheet</source>
        <translation>Fichier de la feuille</translation>
    </message>
    <message>
        <source>Folder of the exported pictures</source>
        <translation>Dossier des images exportées</translation>
    </message>
    <message>
        <source>Replace a file of the same name</source>
        <translation>Remplacer un fichier de ce nom</translation>
    </message>
    <message>
        <source>Inbetweens as</source>
        <translation>Intervalles en</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The name of a file of this format ends in {suffix}.</source>
        <translation>Le nom d’un fichier de ce format se termine par {suffix}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} column: {names}</source>
        <comment>{n} columns: {names}</comment>
        <translation>
            <numerusform>{n} colonne&#xa0;: {names}</numerusform>
            <numerusform>{n} colonnes&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{frames}, {columns}.</source>
        <translation>{frames}, {columns}.</translation>
    </message>
    <message>
        <source>PNG, with as many bits as the keys</source>
        <translation>PNG, avec autant de bits que les clés</translation>
    </message>
    <message>
        <source>TIFF, with as many bits as the keys</source>
        <translation>TIFF, avec autant de bits que les clés</translation>
    </message>
    <message>
        <source>OpenEXR, linear light in half floats</source>
        <translation>OpenEXR, lumière linéaire en demi-flottants</translation>
    </message>
    <message>
        <source>Keys of this format are copied byte for byte, others are converted</source>
        <translation>Les clés de ce format sont copiées octet pour octet, les autres sont converties</translation>
    </message>
    <message>
        <source>Export Movie</source>
        <translation>Exporter un film</translation>
    </message>
    <message>
        <source>File of the movie</source>
        <translation>Fichier du film</translation>
    </message>
    <message>
        <source>Drawings that were rendered are kept in {folder}, {size} GiB at most. Nothing leaves this machine.</source>
        <translation>Les dessins calculés sont gardés dans {folder}, {size} Gio au plus. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Finding out what this machine can draw with…</source>
        <translation>Recherche de ce avec quoi cette machine peut calculer…</translation>
    </message>
    <message>
        <source>Draws on {gpu}.</source>
        <translation>Calcule sur {gpu}.</translation>
    </message>
    <message>
        <source>The drawing engine does not work: {reason}. “inbetweener doctor” says what to do.</source>
        <translation>Quelque chose ne va pas dans ce qui calcule&#xa0;: {reason}. «&#xa0;inbetweener doctor&#xa0;» dit quoi faire.</translation>
    </message>
    <message>
        <source>Draws on the processor: this is the variant without NVIDIA support. The help, under “When something goes wrong”, says how to get the other.</source>
        <translation>Calcule sur le processeur&#xa0;: c’est la variante sans prise en charge de NVIDIA. L’aide, sous «&#xa0;When something goes wrong&#xa0;», dit comment obtenir l’autre.</translation>
    </message>
    <message>
        <source>Draws on the processor: no graphics card was found that it can use.</source>
        <translation>Calcule sur le processeur&#xa0;: aucune carte graphique utilisable n’a été trouvée.</translation>
    </message>
    <message>
        <source>any pixel that differs (films without loss)</source>
        <translation>tout pixel différent (films sans perte)</translation>
    </message>
    <message>
        <source>small changes (clean films)</source>
        <translation>petits changements (films propres)</translation>
    </message>
    <message>
        <source>usual changes, not the noise of compression</source>
        <translation>changements usuels, sans le bruit de compression</translation>
    </message>
    <message>
        <source>large changes only (grain, bad copies)</source>
        <translation>grands changements seuls (grain, mauvaises copies)</translation>
    </message>
    <message>
        <source>held, as in the film</source>
        <translation>tenue, comme dans le film</translation>
    </message>
    <message>
        <source>What counts as a new drawing</source>
        <translation>Ce qui compte comme nouveau dessin</translation>
    </message>
    <message>
        <source>First frame that is taken</source>
        <translation>Première image reprise</translation>
    </message>
    <message>
        <source>Last frame that is taken</source>
        <translation>Dernière image reprise</translation>
    </message>
    <message>
        <source>What becomes of the frames between drawings</source>
        <translation>Ce que deviennent les images entre les dessins</translation>
    </message>
    <message>
        <source>New folder of the drawings</source>
        <translation>Nouveau dossier des dessins</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Counts as new</source>
        <translation>Nouveaux dessins selon</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre eux</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Drawings that were found in the film</source>
        <translation>Dessins trouvés dans le film</translation>
    </message>
    <message>
        <source>cuts before frame {numbers}</source>
        <translation>coupes avant l’image {numbers}</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>All Frames</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Format of the movie</source>
        <translation>Format du film</translation>
    </message>
    <message>
        <source>Layers that are seen</source>
        <translation>Calques visibles</translation>
    </message>
    <message>
        <source>all layers, through the camera</source>
        <translation>tous les calques, par la caméra</translation>
    </message>
    <message>
        <source>Quality of the movie</source>
        <translation>Qualité du film</translation>
    </message>
    <message>
        <source>exact – nothing is lost</source>
        <translation>exacte – rien n’est perdu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>this format has none</source>
        <translation>ce format n’en a pas</translation>
    </message>
    <message>
        <source>the sound of the shot</source>
        <translation>le son du plan</translation>
    </message>
    <message>
        <source>the shot has none, or it is muted</source>
        <translation>le plan n’en a pas, ou il est coupé</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Paper under what is transparent</source>
        <translation>Papier sous ce qui est transparent</translation>
    </message>
    <message>
        <source>none: transparent where the drawings are</source>
        <translation>aucun&#xa0;: transparent là où les dessins le sont</translation>
    </message>
    <message>
        <source>other colour…</source>
        <translation>autre couleur…</translation>
    </message>
    <message>
        <source>Colour of the paper</source>
        <translation>Couleur du papier</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>pleine taille</translation>
    </message>
    <message>
        <source>half size</source>
        <translation>demi-taille</translation>
    </message>
    <message>
        <source>quarter size</source>
        <translation>quart de taille</translation>
    </message>
    <message>
        <source>double size</source>
        <translation>double taille</translation>
    </message>
    <message>
        <source>Size of the movie</source>
        <translation>Taille du film</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} lignes</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Set the timing</source>
        <translation>Régler le timing</translation>
    </message>
    <message>
        <source>Have it drawn</source>
        <translation>Lancer le calcul</translation>
    </message>
    <message>
        <source>Look, and take it with you</source>
        <translation>Regarder, et emporter le résultat</translation>
    </message>
    <message>
        <source>The space between two keys is a gap. Click one on the timeline, then press {twos} to put it on twos or {more} for one inbetween more.</source>
        <translation>L’espace entre deux clés est un écart. Cliquez-en un sur la ligne de temps, puis appuyez sur {twos} pour l’exposer en 2 ou sur {more} pour un intervalle de plus.</translation>
    </message>
    <message>
        <source>This button ({keys}) draws every inbetween that is missing. You can go on working meanwhile; a cell of the timeline fills when its drawing is there.</source>
        <translation>Ce bouton ({keys}) calcule tous les intervalles qui manquent. Vous pouvez continuer à travailler pendant ce temps&#xa0;; une case de la ligne de temps se remplit quand son dessin est là.</translation>
    </message>
    <message>
        <source>{play} plays, {onion} hides and shows the onion skin, {flip} held down flips like paper. {export} writes the pictures. {help} explains whatever you are in.</source>
        <translation>{play} lance la lecture, {onion} masque et affiche la pelure d’oignon, {flip} maintenu feuillette comme du papier. {export} écrit les images. {help} explique l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>{play} plays, {onion} shows the onion skin, {flip} held down flips like paper. {export} writes the pictures. {help} explains whatever you are in.</source>
        <translation type="vanished">{play} lance la lecture, {onion} affiche la pelure d’oignon, {flip} maintenu feuillette comme du papier. {export} écrit les images. {help} explique l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation>Films ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was written to {folder}.</source>
        <comment>{n} drawings were written to {folder}.</comment>
        <translation>
            <numerusform>{n} dessin a été écrit dans {folder}.</numerusform>
            <numerusform>{n} dessins ont été écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="vanished">Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Already Open in Another Window</source>
        <translation type="vanished">Ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>“{shot}” is open in another Inbetweener already.</source>
        <translation>«&#xa0;{shot}&#xa0;» est déjà ouvert dans un autre Inbetweener.</translation>
    </message>
    <message>
        <source>“{shot}” is open already: {who}, since {time}.</source>
        <translation>«&#xa0;{shot}&#xa0;» est déjà ouvert&#xa0;: {who}, depuis {time}.</translation>
    </message>
    <message>
        <source>Whoever saves last replaces what the other has saved. A copy is saved under a new name.</source>
        <translation>Le dernier à enregistrer remplace ce que l’autre a enregistré. Une copie s’enregistre sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Open as a Copy</source>
        <translation>Ouvrir comme copie</translation>
    </message>
    <message>
        <source>Already Open</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>“{shot}” has been taken over: {who}. It goes on as a copy here: saving asks for a new name.</source>
        <translation>«&#xa0;{shot}&#xa0;» a été repris&#xa0;: {who}. Ici, il continue comme copie&#xa0;: l’enregistrement demandera un nouveau nom.</translation>
    </message>
    <message>
        <source>A copy is saved under a new name. If you take the project over, it goes on as a copy there, and you may miss what is not saved yet.</source>
        <translation>Une copie s’enregistre sous un nouveau nom. Si vous prenez la main sur le projet, il continue là-bas comme copie, et il peut vous manquer ce qui n’y est pas encore enregistré.</translation>
    </message>
    <message>
        <source>in another window on this machine</source>
        <translation>dans une autre fenêtre de cette machine</translation>
    </message>
    <message>
        <source>Exposure sheet or timeline</source>
        <translation>Feuille d’exposition ou ligne de temps</translation>
    </message>
    <message>
        <source>Sheets and timelines ({kinds})</source>
        <translation>Feuilles et lignes de temps ({kinds})</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
    <message>
        <source>{file} was written: {frames}.</source>
        <translation>{file} a été écrit&#xa0;: {frames}.</translation>
    </message>
    <message>
        <source>{name} is not there yet: export the pictures into {folder}.</source>
        <translation>{name} n’existe pas encore&#xa0;: exportez les images dans {folder}.</translation>
    </message>
    <message>
        <source>FFmpeg cannot write this movie: {reason}.</source>
        <translation>FFmpeg ne peut pas écrire ce film&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}.</source>
        <translation>{program} ne peut pas être lancé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The sound of {name} cannot be read: {reason}.</source>
        <translation>Le son de {name} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>Installez-le&#xa0;: pip install {package}</translation>
    </message>
    <message>
        <source>Get its file for your system ({package}-….whl, from PyPI, Python’s package index), save it in {folder} and start Inbetweener again.</source>
        <translation>Procurez-vous son fichier pour votre système ({package}-….whl, sur PyPI, l’index de paquets de Python), enregistrez-le dans {folder} et relancez Inbetweener.</translation>
    </message>
    <message>
        <source>“{project}” is open elsewhere: {who}. Save under another name.</source>
        <translation>«&#xa0;{project}&#xa0;» est ouvert ailleurs&#xa0;: {who}. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>{user} on {machine}</source>
        <translation>{user} sur {machine}</translation>
    </message>
    <message>
        <source>Place of this inbetween between the keys</source>
        <translation>Place de cet intervalle entre les clés</translation>
    </message>
    <message>
        <source>0.4, 40 % or 2/5 of the way</source>
        <translation>0.4, 40 % ou 2/5 du chemin</translation>
    </message>
    <message>
        <source>Of several shots the first is opened. The others: {names}.</source>
        <translation>De plusieurs plans, le premier est ouvert. Les autres&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>This copy of Inbetweener has no PyAV, which reads and writes films.</source>
        <translation>Cette copie d’Inbetweener n’a pas PyAV, qui lit et écrit les films.</translation>
    </message>
    <message>
        <source>PyAV, which reads and writes films, cannot be used: {reason}.</source>
        <translation>PyAV, qui lit et écrit les films, ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
</context>
</TS>
