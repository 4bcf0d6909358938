<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>even</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>slow out</source>
        <translation>lento al salir</translation>
    </message>
    <message>
        <source>slow in</source>
        <translation>lento al llegar</translation>
    </message>
    <message>
        <source>slow both</source>
        <translation>lento en ambas</translation>
    </message>
    <message>
        <source>A place of the camera is told by finite numbers.</source>
        <translation>La posición de la cámara se indica con números finitos.</translation>
    </message>
    <message>
        <source>The camera stays within {most:g} pixels.</source>
        <translation>La cámara se queda dentro de {most:g} píxeles.</translation>
    </message>
    <message>
        <source>The camera&apos;s zoom is from {least:g} to {most:g}, not {zoom:g}.</source>
        <translation>El zoom de la cámara va de {least:g} a {most:g}, no {zoom:g}.</translation>
    </message>
    <message>
        <source>The camera turns by up to {most:g} degrees.</source>
        <translation>La cámara gira como máximo {most:g} grados.</translation>
    </message>
    <message>
        <source>A camera key stands within {most} frames.</source>
        <translation>Una clave de cámara está dentro de {most} fotogramas.</translation>
    </message>
    <message>
        <source>halves</source>
        <translation>mitades</translation>
    </message>
    <message>
        <source>thirds</source>
        <translation>tercios</translation>
    </message>
    <message>
        <source>slow out of {a}</source>
        <translation>lento al salir de {a}</translation>
    </message>
    <message>
        <source>slow in to {b}</source>
        <translation>lento al llegar a {b}</translation>
    </message>
    <message>
        <source>slow out of {a}, slow in to {b}</source>
        <translation>lento al salir de {a}, lento al llegar a {b}</translation>
    </message>
    <message>
        <source>favour {a}</source>
        <translation>favorecer {a}</translation>
    </message>
    <message>
        <source>favour {b}</source>
        <translation>favorecer {b}</translation>
    </message>
    <message>
        <source>dragged by hand</source>
        <translation>arrastrado a mano</translation>
    </message>
    <message>
        <source>The ticks of a timing chart must rise from key A to key B.</source>
        <translation>Las marcas de una carta de espaciado deben avanzar de la clave A a la clave B.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>breakdown</translation>
    </message>
    <message>
        <source>inbetween</source>
        <translation>intercalado</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>A gap has 0 or more inbetweens, not {count}.</source>
        <translation>Un tramo tiene 0 intercalados o más, no {count}.</translation>
    </message>
    <message>
        <source>Nothing would be left of the last key&apos;s stay. Move it less, or ripple.</source>
        <translation>No quedaría nada de la duración de la última clave. Muévala menos o desplace el resto.</translation>
    </message>
    <message>
        <source>Nothing would be left of the next gap. Move it less, or ripple.</source>
        <translation>No quedaría nada del tramo siguiente. Muévala menos o desplace el resto.</translation>
    </message>
    <message>
        <source>The shot has {count} gaps; there is no gap {number}.</source>
        <translation>El plano tiene {count} tramos; el tramo {number} no existe.</translation>
    </message>
    <message>
        <source>There is no key after this one to swap it with.</source>
        <translation>No hay ninguna clave después de esta con la que intercambiarla.</translation>
    </message>
    <message>
        <source>The shot has {count} keys; there is no key {number}.</source>
        <translation>El plano tiene {count} claves; la clave {number} no existe.</translation>
    </message>
    <message>
        <source>The first key stays at the start of the shot.</source>
        <translation>La primera clave permanece al comienzo del plano.</translation>
    </message>
    <message>
        <source>A key comes at least one frame after the key before it.</source>
        <translation>Una clave va al menos un fotograma después de la clave anterior.</translation>
    </message>
    <message>
        <source>There is no such inbetween to make a breakdown of.</source>
        <translation>No existe ese intercalado para convertirlo en breakdown.</translation>
    </message>
    <message>
        <source>A key stands there already. Choose a frame between two keys.</source>
        <translation>Ahí ya hay una clave. Elija un fotograma entre dos claves.</translation>
    </message>
    <message>
        <source>A marker stands within {most} frames.</source>
        <translation>Un marcador va en los primeros {most} fotogramas.</translation>
    </message>
    <message>
        <source>A note has up to {most} characters, not {count}.</source>
        <translation>Una nota tiene como máximo {most} caracteres, no {count}.</translation>
    </message>
    <message>
        <source>Go to an inbetween: keys are the artist&apos;s own and are not reviewed.</source>
        <translation>Vaya a un intercalado: las claves son del artista y no se revisan.</translation>
    </message>
    <message>
        <source>A sound begins within {n} frames.</source>
        <translation>Un sonido comienza en los primeros {n} fotogramas.</translation>
    </message>
    <message>
        <source>The shot has no sound. Add one first.</source>
        <translation>El plano no tiene sonido. Añada uno primero.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>sostenido</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="vanished">vacío</translation>
    </message>
    <message>
        <source>A gap lasts 1 to {most} frames, not {length}.</source>
        <translation>Un tramo dura de 1 a {most} fotogramas, no {length}.</translation>
    </message>
    <message>
        <source>A drawing is exposed for 1 frame or more, not {exposure}.</source>
        <translation>Un dibujo se expone 1 fotograma o más, no {exposure}.</translation>
    </message>
    <message>
        <source>A gap of {length} frames has room for {most} inbetweens, not {count}. Make the gap longer, or choose ripple.</source>
        <translation>En un tramo de {length} fotogramas caben {most} intercalados, no {count}. Alargue el tramo o elija «Desplazar el resto».</translation>
    </message>
    <message>
        <source>Pictures are written as PNG: let “{text}” end in “.png”.</source>
        <translation>Las imágenes se escriben como PNG: «{text}» debe terminar en «.png».</translation>
    </message>
    <message>
        <source>The name pattern “{text}” needs one run of # for the number, as in “A.####.png”.</source>
        <translation>El patrón de nombre «{text}» necesita una sola serie de # para el número, como en «A.####.png».</translation>
    </message>
    <message>
        <source>The name pattern “{text}” holds characters that file names cannot have. Use letters, digits, points, dashes and underscores.</source>
        <translation>El patrón de nombre «{text}» contiene caracteres no admitidos en nombres de archivo. Use letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Some systems cannot keep files named “{name}”. Choose another.</source>
        <translation>Algunos sistemas no admiten archivos llamados «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Let “{text}” end in “{suffix}”, as the pictures do.</source>
        <translation>«{text}» debe terminar en «{suffix}», como las imágenes.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>needs hand</source>
        <translation>por hacer a mano</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado después</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dibujado a mano</translation>
    </message>
    <message>
        <source>all drawings</source>
        <translation>todos los dibujos</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>The last key stays 1 frame or more, not {frames}.</source>
        <translation>La última clave dura 1 fotograma o más, no {frames}.</translation>
    </message>
    <message>
        <source>A shot runs at up to {most:g} frames a second, not {fps}.</source>
        <translation>Un plano va como máximo a {most:g} fotogramas por segundo, no a {fps}.</translation>
    </message>
    <message>
        <source>A shot lasts up to {most} frames; this would make {length}.</source>
        <translation>Un plano dura como máximo {most} fotogramas; así duraría {length}.</translation>
    </message>
    <message>
        <source>{what_failed} ({reason}).</source>
        <translation>{what_failed} ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>No se puede usar {name}: {reason}.</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>ningún archivo puede tener ese nombre</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>the file is larger than 2 GiB</source>
        <translation>el archivo supera los 2 GiB</translation>
    </message>
    <message>
        <source>the file is gone or has another name now</source>
        <translation>el archivo ya no está o ahora tiene otro nombre</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>no tiene permiso para leer el archivo</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>no se puede leer el archivo ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is not a picture of a kind that can be read (PNG is best)</source>
        <translation>no es una imagen de un tipo que se pueda leer (lo mejor es PNG)</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>no tiene píxeles</translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels, and the largest that can be used is {side} a side and {megapixels} megapixels in all</source>
        <translation>mide {width} × {height} píxeles, y el máximo admitido es de {side} por lado y {megapixels} megapíxeles en total</translation>
    </message>
    <message>
        <source>reading {kind} needs Pillow, which is not installed here; save it as PNG</source>
        <translation>para leer {kind} hace falta Pillow, que no está instalado aquí; guárdelo como PNG</translation>
    </message>
    <message>
        <source>its colours are {mode} of {depth} bits; save it as RGB of 8 or 16 bits</source>
        <translation>sus colores son {mode} de {depth} bits; guárdelo como RGB de 8 o 16 bits</translation>
    </message>
    <message>
        <source>it has far more pixels than can be used</source>
        <translation>tiene muchos más píxeles de los admitidos</translation>
    </message>
    <message>
        <source>it is damaged (its palette is not whole)</source>
        <translation>está dañado (su paleta no está completa)</translation>
    </message>
    <message>
        <source>it is damaged (it lacks its colours)</source>
        <translation>está dañado (le faltan los colores)</translation>
    </message>
    <message>
        <source>it holds deep pixels (several a place); save it as a flat OpenEXR</source>
        <translation>contiene píxeles profundos (varios por punto); guárdelo como OpenEXR plano</translation>
    </message>
    <message>
        <source>it has more channels than can be used</source>
        <translation>tiene más canales de los admitidos</translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of {kind}</source>
        <translation>está dañado o es una variante poco común de {kind}</translation>
    </message>
    <message>
        <source>{name} in it is larger than it may be</source>
        <translation>contiene {name}, que es mayor de lo permitido</translation>
    </message>
    <message>
        <source>it is damaged ({name} is no PNG)</source>
        <translation>está dañado ({name} no es un PNG)</translation>
    </message>
    <message>
        <source>it is damaged ({name} is missing)</source>
        <translation>está dañado (falta {name})</translation>
    </message>
    <message>
        <source>it is encrypted, or packed in an unusual way</source>
        <translation>está cifrado o comprimido de un modo poco común</translation>
    </message>
    <message>
        <source>it has far more parts than can be used</source>
        <translation>tiene muchas más partes de las admitidas</translation>
    </message>
    <message>
        <source>it ends too early; part of the file is missing</source>
        <translation>termina antes de tiempo; falta parte del archivo</translation>
    </message>
    <message>
        <source>its kind of pixels ({mode}) cannot be used</source>
        <translation>su tipo de píxeles ({mode}) no se puede usar</translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of 16 bit TIFF</source>
        <translation>está dañado o es una variante poco común de TIFF de 16 bits</translation>
    </message>
    <message>
        <source>it is not a PNG picture</source>
        <translation>no es una imagen PNG</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header is missing)</source>
        <translation>está dañado (falta la cabecera PNG)</translation>
    </message>
    <message>
        <source>it is damaged (there are no pixels in it)</source>
        <translation>está dañado (no contiene píxeles)</translation>
    </message>
    <message>
        <source>it is damaged (the checksum of {chunk} is wrong)</source>
        <translation>está dañado (la suma de verificación de {chunk} es incorrecta)</translation>
    </message>
    <message>
        <source>it is damaged (there is no PNG chunk where one should be)</source>
        <translation>está dañado (no hay un bloque PNG donde debería haberlo)</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header has the wrong length)</source>
        <translation>está dañado (la longitud de la cabecera PNG es incorrecta)</translation>
    </message>
    <message>
        <source>its size of {width} × {height} pixels makes no sense</source>
        <translation>su tamaño de {width} × {height} píxeles no tiene sentido</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header makes no sense)</source>
        <translation>está dañado (la cabecera PNG no tiene sentido)</translation>
    </message>
    <message>
        <source>it is damaged (its palette is missing or makes no sense)</source>
        <translation>está dañado (su paleta falta o no tiene sentido)</translation>
    </message>
    <message>
        <source>it is damaged (its pixels cannot be unpacked)</source>
        <translation>está dañado (sus píxeles no se pueden descomprimir)</translation>
    </message>
    <message>
        <source>There is no model named {name!r}. Choose one of: {known}.</source>
        <translation>No hay ningún modelo llamado {name!r}. Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There is no device named {name!r}. Choose one of: auto, cpu, cuda, cuda:N, mps.</source>
        <translation>No hay ningún dispositivo llamado {name!r}. Elija uno de estos: auto, cpu, cuda, cuda:N, mps.</translation>
    </message>
    <message>
        <source>This machine has no Apple GPU that can be used. Choose the device cpu.</source>
        <translation>Este equipo no tiene ninguna GPU de Apple que se pueda usar. Elija el dispositivo cpu.</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA GPU that can be used. Choose the device cpu.</source>
        <translation>Este equipo no tiene ninguna GPU de NVIDIA que se pueda usar. Elija el dispositivo cpu.</translation>
    </message>
    <message numerus="yes">
        <source>There is no device cuda:{index}: this machine has {n} NVIDIA GPU, cuda:0.</source>
        <comment>There is no device cuda:{index}: this machine has {n} NVIDIA GPUs, counted from cuda:0.</comment>
        <translation>
            <numerusform>No existe el dispositivo cuda:{index}: este equipo tiene {n} GPU de NVIDIA, cuda:0.</numerusform>
            <numerusform>No existe el dispositivo cuda:{index}: este equipo tiene {n} GPU de NVIDIA, contadas desde cuda:0.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device cuda:{index}: this machine has {count} NVIDIA GPU(s), counted from cuda:0.</source>
        <translation type="vanished">No existe el dispositivo cuda:{index}: GPU de NVIDIA en este equipo: {count}, contadas desde cuda:0.</translation>
    </message>
    <message>
        <source>The list of models asks for a {model} that this program cannot build: {error}.</source>
        <translation>La lista de modelos pide un {model} que este programa no puede construir: {error}.</translation>
    </message>
    <message>
        <source>The model {model} needs a search that is not here: {search}.</source>
        <translation>El modelo {model} necesita una búsqueda que no está aquí: {search}.</translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} x {height} pixels. Close other programs, or choose another device.</source>
        <translation type="vanished">No hay memoria suficiente en {device} para dibujar una imagen de {width} x {height} píxeles. Cierre otros programas o elija otro dispositivo.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be read: {error}</source>
        <translation>No se puede leer la lista de modelos {path}: {error}</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error}. Install the program again.</source>
        <translation>La lista de modelos {path} está dañada: {error}. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Install the program again, or choose another model.</source>
        <translation>Vuelva a instalar el programa o elija otro modelo.</translation>
    </message>
    <message>
        <source>The weights {weights} do not fit the network of {model}. {again}</source>
        <translation>Los pesos {weights} no corresponden a la red de {model}. {again}</translation>
    </message>
    <message>
        <source>The weights of {model} cannot be read ({reason}): {weights}. {again}</source>
        <translation>No se pueden leer los pesos de {model} ({reason}): {weights}. {again}</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of {model}: the file was changed or is damaged. {again}</source>
        <translation>Los pesos {weights} no son los de {model}: el archivo se modificó o está dañado. {again}</translation>
    </message>
    <message>
        <source>The weights {weights} cannot be read: {error}.</source>
        <translation>No se pueden leer los pesos {weights}: {error}.</translation>
    </message>
    <message>
        <source>Numbers start at 0 or later, not at {start}.</source>
        <translation>La numeración comienza en 0 o más, no en {start}.</translation>
    </message>
    <message>
        <source>The inbetween {order} after {gap} is not rendered yet.</source>
        <translation>El intercalado {order} después de {gap} aún no está generado.</translation>
    </message>
    <message>
        <source>it is {found} pixels and the shot is {canvas}</source>
        <translation>mide {found} píxeles y el plano, {canvas}</translation>
    </message>
    <message>
        <source>The model “{name}” is not installed. Choose another: {names}.</source>
        <translation>El modelo «{name}» no está instalado. Elija otro: {names}.</translation>
    </message>
    <message>
        <source>it was changed while its gap waited to be drawn; render again</source>
        <translation>se modificó mientras su tramo esperaba a ser dibujado; vuelva a generar</translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit Drawings to Canvas, or --fit), or keep the two apart (Timing ▸ Cut Between the Keys).</source>
        <translation>{a} mide {a_size} píxeles y {b}, {b_size}. Ajuste los dibujos al lienzo (Timing ▸ Ajustar dibujos al lienzo, o --fit) o separe los dos (Timing ▸ Cortar entre las claves).</translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit drawings to canvas, or --fit), or cut the gap between them.</source>
        <translation type="vanished">{a} mide {a_size} píxeles y {b}, {b_size}. Ajuste los dibujos al lienzo (Timing ▸ Ajustar dibujos al lienzo, o --fit) o ponga un corte en el tramo que hay entre ellos.</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>sin generar</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>generando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>{model} has not drawn this yet.</source>
        <translation>{model} aún no ha dibujado esto.</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>sin archivo elegido</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="vanished">sin clave</translation>
    </message>
    <message>
        <source>no key drawing</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>There is no key before this one.</source>
        <translation>No hay ninguna clave antes de esta.</translation>
    </message>
    <message>
        <source>There is no key after this one.</source>
        <translation>No hay ninguna clave después de esta.</translation>
    </message>
    <message>
        <source>Choose a picture to compare with.</source>
        <translation>Elija una imagen con la que comparar.</translation>
    </message>
    <message>
        <source>This is no inbetween: models draw inbetweens only.</source>
        <translation>Esto no es un intercalado: los modelos solo dibujan intercalados.</translation>
    </message>
    <message>
        <source>There is no other model that could draw this.</source>
        <translation>No hay otro modelo que pueda dibujar esto.</translation>
    </message>
    <message>
        <source>The export to {folder} was stopped, since another shot was opened. Files that were written are whole.</source>
        <translation>La exportación a {folder} se detuvo porque se abrió otro plano. Los archivos ya escritos están completos.</translation>
    </message>
    <message>
        <source>Nothing was exported, since not all inbetweens could be rendered.</source>
        <translation>No se exportó nada porque no se pudieron generar todos los intercalados.</translation>
    </message>
    <message>
        <source>the active layer</source>
        <translation>la capa activa</translation>
    </message>
    <message>
        <source>each layer into a folder of its own</source>
        <translation>cada capa en su propia carpeta</translation>
    </message>
    <message>
        <source>all layers as one picture</source>
        <translation>todas las capas en una imagen</translation>
    </message>
    <message>
        <source>{name} was not written, since another shot was opened.</source>
        <translation>No se escribió {name} porque se abrió otro plano.</translation>
    </message>
    <message>
        <source>Nothing was exported: the layer is not there any more.</source>
        <translation>No se exportó nada: la capa ya no existe.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación falló</translation>
    </message>
    <message>
        <source>not rendered yet – nearest drawing shown</source>
        <translation>aún sin generar – se muestra el dibujo más cercano</translation>
    </message>
    <message>
        <source>queued – nearest drawing shown</source>
        <translation>en cola – se muestra el dibujo más cercano</translation>
    </message>
    <message>
        <source>rendering – nearest drawing shown</source>
        <translation>generando – se muestra el dibujo más cercano</translation>
    </message>
    <message>
        <source>failed – nearest drawing shown</source>
        <translation>fallido – se muestra el dibujo más cercano</translation>
    </message>
    <message>
        <source>stale – an older picture is shown</source>
        <translation>desactualizado – se muestra una imagen anterior</translation>
    </message>
    <message>
        <source>the picture is lost – nearest drawing shown</source>
        <translation>la imagen se perdió – se muestra el dibujo más cercano</translation>
    </message>
    <message>
        <source>left for the hand</source>
        <translation>para dibujar a mano</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>The cache cannot be read: {reason}.</source>
        <translation>No se puede leer la caché: {reason}.</translation>
    </message>
    <message>
        <source>Go to an inbetween to draw it by hand; keys are your own files.</source>
        <translation>Vaya a un intercalado para dibujarlo a mano; las claves son archivos suyos.</translation>
    </message>
    <message>
        <source>Render this inbetween first: your drawing begins with it.</source>
        <translation>Genere primero este intercalado: su dibujo parte de él.</translation>
    </message>
    <message>
        <source>No shot is open.</source>
        <translation>No hay plano abierto.</translation>
    </message>
    <message>
        <source>The inbetween could not be opened</source>
        <translation>No se pudo abrir el intercalado</translation>
    </message>
    <message>
        <source>{error} The drawing is at {path}.</source>
        <translation>{error} El dibujo está en {path}.</translation>
    </message>
    <message>
        <source>Let the model draw again</source>
        <translation>Dejar dibujar al modelo</translation>
    </message>
    <message>
        <source>Let the model draw</source>
        <translation type="vanished">Dejar dibujar al modelo</translation>
    </message>
    <message>
        <source>{file} was saved, but its inbetween is not on the timeline any more. The file is kept.</source>
        <translation>Se guardó {file}, pero su intercalado ya no está en la línea de tiempo. El archivo se conserva.</translation>
    </message>
    <message>
        <source>Draw by hand</source>
        <translation>Dibujar a mano</translation>
    </message>
    <message>
        <source>{model} does not tell how it moves</source>
        <translation type="vanished">{model} no indica cómo se mueve</translation>
    </message>
    <message>
        <source>a key has none</source>
        <translation type="vanished">una clave no tiene</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>aún sin generar</translation>
    </message>
    <message>
        <source>none was kept with this picture</source>
        <translation type="vanished">no se guardó con esta imagen</translation>
    </message>
    <message>
        <source>nothing to show on a key</source>
        <translation>nada que mostrar en una clave</translation>
    </message>
    <message>
        <source>no confidence was kept with this picture</source>
        <translation>no se guardó la confianza de esta imagen</translation>
    </message>
    <message>
        <source>no model draws here</source>
        <translation>aquí no dibuja ningún modelo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <source>New colours</source>
        <translation>Colores nuevos</translation>
    </message>
    <message>
        <source>Difference to {name}</source>
        <translation>Diferencia con {name}</translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Choose one under Review ▸ Choose Paint Program.</source>
        <translation type="vanished">El sistema no tiene ningún programa para abrir {name}. Elija uno en Revisión ▸ Elegir programa de dibujo.</translation>
    </message>
    <message>
        <source>“{program}” could not be started. Choose another under Review ▸ Choose Paint Program.</source>
        <translation type="vanished">No se pudo iniciar «{program}». Elija otro en Revisión ▸ Elegir programa de dibujo.</translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Use Review ▸ Choose Paint Program… to choose one.</source>
        <translation>El sistema no tiene ningún programa para abrir {name}. Use Revisión ▸ Elegir programa de dibujo… para elegir uno.</translation>
    </message>
    <message>
        <source>“{program}” could not be started. Use Review ▸ Choose Paint Program… to choose another.</source>
        <translation>No se pudo iniciar «{program}». Use Revisión ▸ Elegir programa de dibujo… para elegir otro.</translation>
    </message>
    <message>
        <source>“{command}” is no command: a quotation mark is missing.</source>
        <translation>«{command}» no es una orden válida: falta una comilla.</translation>
    </message>
    <message>
        <source>The rendered picture is gone from the cache.</source>
        <translation>La imagen generada ya no está en la caché.</translation>
    </message>
    <message>
        <source>The two drawings are of different sizes.</source>
        <translation>Los dos dibujos son de tamaños distintos.</translation>
    </message>
    <message>
        <source>The motion of this gap has been forgotten; look at it again.</source>
        <translation>El movimiento de este tramo se ha olvidado; vuelva a mostrarlo.</translation>
    </message>
    <message>
        <source>the rendered picture</source>
        <translation>la imagen generada</translation>
    </message>
    <message>
        <source>There is not enough memory to show {name}; close other programs and try again.</source>
        <translation>No hay memoria suficiente para mostrar {name}; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An unexpected error stopped {name} from being shown: {reason}.</source>
        <translation>Un error inesperado impidió mostrar {name}: {reason}.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>this drawing</source>
        <translation>este dibujo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>{name}, {order} of {count}</source>
        <translation>{name}, {order} de {count}</translation>
    </message>
    <message>
        <source>Another breakdown is being made. Try again in a moment.</source>
        <translation>Ya se está creando otro breakdown. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Go to a rendered inbetween to make it a breakdown.</source>
        <translation>Vaya a un intercalado generado para convertirlo en breakdown.</translation>
    </message>
    <message>
        <source>The picture is gone from the cache. Render the gap again.</source>
        <translation>La imagen ya no está en la caché. Vuelva a generar el tramo.</translation>
    </message>
    <message>
        <source>Make breakdown</source>
        <translation>Crear breakdown</translation>
    </message>
    <message>
        <source>{name} was written to {folder}, but another shot is open now. Open that one again to make it a key.</source>
        <translation>Se escribió {name} en {folder}, pero ahora hay otro plano abierto. Vuelva a abrir aquel para convertir el dibujo en clave.</translation>
    </message>
    <message>
        <source>Add drawing</source>
        <translation>Añadir dibujo</translation>
    </message>
    <message>
        <source>{name} was written, but the shot has changed since. Make it a key from the list of drawings.</source>
        <translation>Se escribió {name}, pero el plano ha cambiado desde entonces. Conviértalo en clave desde la lista de dibujos.</translation>
    </message>
    <message>
        <source>No breakdown could be made</source>
        <translation>No se pudo crear el breakdown</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}. Make room or allow writing there.</source>
        <translation>No se pudo escribir {name} en {folder}: {reason}. Libere espacio o permita escribir ahí.</translation>
    </message>
    <message>
        <source>No free name was found in {folder} for the breakdown.</source>
        <translation>No se encontró un nombre libre en {folder} para el breakdown.</translation>
    </message>
    <message>
        <source>{name} is gone or cannot be read. Bring it back, or let the model draw again.</source>
        <translation>{name} ya no está o no se puede leer. Recupere el archivo o deje dibujar al modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this gap. Close other programs and render it again.</source>
        <translation>No hay memoria suficiente para este tramo. Cierre otros programas y vuelva a generarlo.</translation>
    </message>
    <message>
        <source>The gap could not be rendered ({kind}: {error}).</source>
        <translation>No se pudo generar el tramo ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Mark as {verdict}</source>
        <translation>Marcar como {verdict}</translation>
    </message>
    <message>
        <source>Clear review</source>
        <translation>Borrar revisión</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>No se pudo guardar el proyecto</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept</source>
        <translation>No se pudo conservar el trabajo sin guardar</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Capa {name}</translation>
    </message>
    <message>
        <source>The shot cannot be opened</source>
        <translation>No se puede abrir el plano</translation>
    </message>
    <message>
        <source>{left} → {right}: {problem}</source>
        <translation>{left} → {right}: {problem}</translation>
    </message>
    <message>
        <source>{file} was left out: {reason}.</source>
        <translation>Se omitió {file}: {reason}.</translation>
    </message>
    <message>
        <source>The shot cannot be opened ({error}).</source>
        <translation>No se puede abrir el plano ({error}).</translation>
    </message>
    <message>
        <source>The sound cannot be heard</source>
        <translation>No se puede oír el sonido</translation>
    </message>
    <message>
        <source>finding how it moves …</source>
        <translation type="vanished">calculando cómo se mueve …</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation type="vanished">no se mueve</translation>
    </message>
    <message>
        <source>No sound device was found, so that nothing can be heard.</source>
        <translation>No se encontró ningún dispositivo de sonido, así que no se puede oír nada.</translation>
    </message>
    <message>
        <source>{name} cannot be heard: it is no WAV, MP3, OGG Vorbis or FLAC sound, or it is damaged.</source>
        <translation>No se puede oír {name}: no es un sonido WAV, MP3, OGG Vorbis o FLAC, o está dañado.</translation>
    </message>
    <message>
        <source>{name} cannot be heard: there is nothing in it.</source>
        <translation>No se puede oír {name}: no contiene nada.</translation>
    </message>
    <message>
        <source>{name} is not there. Put it back or choose another sound.</source>
        <translation>{name} no está ahí. Devuélvalo a su sitio o elija otro sonido.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {gib} GiB. Cut out the part you need.</source>
        <translation>{name} supera los {gib} GiB. Recorte la parte que necesite.</translation>
    </message>
    <message>
        <source>{name} is longer than {minutes} minutes. Cut out the part you need.</source>
        <translation>{name} dura más de {minutes} minutos. Recorte la parte que necesite.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again</source>
        <translation>el disco está lleno. Libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation>su cuota de disco está agotada. Libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another folder</source>
        <translation>el disco es de solo lectura. Elija otra carpeta</translation>
    </message>
    <message>
        <source>you are not allowed to write there. Choose another folder</source>
        <translation>no tiene permiso para escribir ahí. Elija otra carpeta</translation>
    </message>
    <message>
        <source>its folder is gone. Make the folder again or choose another</source>
        <translation>su carpeta ya no está. Vuelva a crearla o elija otra</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name</source>
        <translation>una carpeta tiene ese nombre. Elija otro nombre</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation>el nombre es demasiado largo. Elija uno más corto</translation>
    </message>
    <message>
        <source>the disk does not take files of that size. Choose another disk</source>
        <translation>el disco no admite archivos de ese tamaño. Elija otro disco</translation>
    </message>
    <message>
        <source>the disk reports an error. Check the disk or choose another</source>
        <translation>el disco comunica un error. Revise el disco o elija otro</translation>
    </message>
    <message>
        <source>{target} is the original itself, which is never written.</source>
        <translation type="vanished">{target} es el propio original, que nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}. Elija otra carpeta</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation type="vanished">No se pudo leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder}: {reason}. Save the project by hand, and make room or allow writing there.</source>
        <translation>No se puede conservar el trabajo sin guardar en {folder}: {reason}. Guarde el proyecto manualmente y libere espacio o permita escribir ahí.</translation>
    </message>
    <message>
        <source>is no autosave of this program</source>
        <translation>no es un autoguardado de este programa</translation>
    </message>
    <message>
        <source>is not a name of 1 to {longest} characters</source>
        <translation>no es un nombre de 1 a {longest} caracteres</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>contiene una barra invertida</translation>
    </message>
    <message>
        <source>is not relative to the shot folder</source>
        <translation>no es relativo a la carpeta del plano</translation>
    </message>
    <message>
        <source>leaves the shot folder or is not a plain path</source>
        <translation>sale de la carpeta del plano o no es una ruta simple</translation>
    </message>
    <message>
        <source>{name} cannot be exported: its picture cannot be read any more ({reason}).</source>
        <translation>No se puede exportar {name}: su imagen ya no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder.</source>
        <translation>{folder} es un archivo, no una carpeta. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Pictures cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>No se pueden escribir imágenes en {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is no file name. Choose another name pattern.</source>
        <translation>«{name}» no es un nombre de archivo. Elija otro patrón de nombre.</translation>
    </message>
    <message>
        <source>Two pictures would both be {first}. Choose another name pattern.</source>
        <translation>Dos imágenes se llamarían {first}. Elija otro patrón de nombre.</translation>
    </message>
    <message>
        <source>Two pictures would be {first} and {second}, which many systems take for one name. Choose another name pattern.</source>
        <translation>Dos imágenes se llamarían {first} y {second}, que muchos sistemas toman por el mismo nombre. Elija otro patrón de nombre.</translation>
    </message>
    <message numerus="yes">
        <source>{listed} and {n} more</source>
        <comment>{listed} and {n} more</comment>
        <translation>
            <numerusform>{listed} y {n} más</numerusform>
            <numerusform>{listed} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} already holds other files under these names: {listed}. Choose another folder, name or start number, or allow overwriting (the shot&apos;s own drawings are never overwritten).</source>
        <translation>{folder} ya contiene otros archivos con estos nombres: {listed}. Elija otra carpeta, otro nombre u otro número inicial, o permita sobrescribir (los dibujos del propio plano nunca se sobrescriben).</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: the disk is full. Make room and export again. The pictures that are there are whole and are kept.</source>
        <translation>Solo hay {done} de {total} imágenes en {folder}: el disco está lleno. Libere espacio y exporte de nuevo. Las imágenes que ya están ahí están completas y se conservan.</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: the system says “{reason}”. Mend that, or export to another folder. The pictures that are there are whole and are kept.</source>
        <translation>Solo hay {done} de {total} imágenes en {folder}: el sistema dice «{reason}». Soluciónelo o exporte a otra carpeta. Las imágenes que ya están ahí están completas y se conservan.</translation>
    </message>
    <message>
        <source>the disk is full. Make room</source>
        <translation type="vanished">el disco está lleno. Libere espacio</translation>
    </message>
    <message>
        <source>the system says “{reason}”. Mend that or choose another folder</source>
        <translation type="vanished">el sistema dice «{reason}». Soluciónelo o elija otra carpeta</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: {reason} and export again; the pictures that are there are whole and are kept.</source>
        <translation type="vanished">Solo hay {done} de {total} imágenes en {folder}: {reason} y exporte de nuevo; las imágenes que ya están ahí están completas y se conservan.</translation>
    </message>
    <message>
        <source>“{place}” {reason}</source>
        <translation>«{place}» {reason}</translation>
    </message>
    <message>
        <source>the file {reason}</source>
        <translation>el archivo {reason}</translation>
    </message>
    <message>
        <source>makes no sense (“{rule}”)</source>
        <translation>no tiene sentido («{rule}»)</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>has {count} entries; {most} at most can be read</source>
        <translation>tiene {count} entradas; se pueden leer {most} como máximo</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>supera los {longest} caracteres</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>has more than {most} items</source>
        <translation>tiene más de {most} elementos</translation>
    </message>
    <message>
        <source>is not between {low} and {high}</source>
        <translation>no está entre {low} y {high}</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>is “{word}”, which is none of {names}</source>
        <translation>es «{word}», que no es ninguno de {names}</translation>
    </message>
    <message>
        <source>A name of the sheet cannot be written as text.</source>
        <translation>Un nombre de la carta de rodaje no se puede escribir como texto.</translation>
    </message>
    <message>
        <source>No drawing of a CSV can be called “{name}”.</source>
        <translation>Ningún dibujo de un CSV puede llamarse «{name}».</translation>
    </message>
    <message>
        <source>it is larger than {mib} MiB</source>
        <translation>supera los {mib} MiB</translation>
    </message>
    <message>
        <source>it has more than {most} columns</source>
        <translation>tiene más de {most} columnas</translation>
    </message>
    <message>
        <source>Cells to the right of the last column are passed over.</source>
        <translation>Las celdas a la derecha de la última columna se pasan por alto.</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor Shift-JIS text</source>
        <translation>no es texto UTF-8 ni Shift-JIS</translation>
    </message>
    <message>
        <source>it breaks off or is garbled ({reason})</source>
        <translation>se interrumpe o es ilegible ({reason})</translation>
    </message>
    <message>
        <source>no row below one or two rows of names begins with the number of a frame</source>
        <translation>ninguna fila bajo una o dos filas de nombres empieza con el número de un fotograma</translation>
    </message>
    <message>
        <source>“{cell}” is not the number of a frame</source>
        <translation>«{cell}» no es el número de un fotograma</translation>
    </message>
    <message>
        <source>the numbers of its frames do not rise</source>
        <translation>los números de sus fotogramas no van en aumento</translation>
    </message>
    <message>
        <source>it has more than {most} frames</source>
        <translation>tiene más de {most} fotogramas</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it holds no timeline</source>
        <translation>no contiene línea de tiempo</translation>
    </message>
    <message>
        <source>it does not have 1 to {most} video tracks</source>
        <translation>no tiene de 1 a {most} pistas de vídeo</translation>
    </message>
    <message>
        <source>Only video tracks are read.</source>
        <translation>Solo se leen las pistas de vídeo.</translation>
    </message>
    <message>
        <source>nothing stands on its video tracks</source>
        <translation>sus pistas de vídeo están vacías</translation>
    </message>
    <message>
        <source>Transitions are left out.</source>
        <translation>Las transiciones se omiten.</translation>
    </message>
    <message>
        <source>it lasts longer than {n} frames</source>
        <translation>dura más de {n} fotogramas</translation>
    </message>
    <message>
        <source>Clips that begin between two frames begin at the nearer one.</source>
        <translation>Los clips que empiezan entre dos fotogramas empiezan en el más cercano.</translation>
    </message>
    <message>
        <source>Clips without a name and without media are empty.</source>
        <translation>Los clips sin nombre y sin medio quedan vacíos.</translation>
    </message>
    <message>
        <source>does not say how long it is</source>
        <translation>no indica cuánto dura</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>no tiene sentido</translation>
    </message>
    <message>
        <source>it breaks off or is garbled in line {line}</source>
        <translation>se interrumpe o es ilegible en la línea {line}</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>sus valores están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>it holds {name}, which is no number</source>
        <translation>contiene {name}, que no es un número</translation>
    </message>
    <message>
        <source>another program is writing it; try again when that has finished</source>
        <translation>otro programa lo está escribiendo; inténtelo de nuevo cuando termine</translation>
    </message>
    <message>
        <source>No free name like {stem}.png was found in {folder}.</source>
        <translation>No se encontró en {folder} un nombre libre del tipo {stem}.png.</translation>
    </message>
    <message>
        <source>{path} is in the way. Rename it and try again.</source>
        <translation>{path} ocupa ese lugar. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another place for the cache or mend this one.</source>
        <translation>No se pudo crear {folder}: {reason}. Elija otro lugar para la caché o repare este.</translation>
    </message>
    <message>
        <source>do not rise by frame</source>
        <translation>no van en orden de fotograma</translation>
    </message>
    <message>
        <source>is not between 0 and 1</source>
        <translation>no está entre 0 y 1</translation>
    </message>
    <message>
        <source>{folder} holds no drawings itself, but the folders in it do: {names}. Open it as layers, or open one of them.</source>
        <translation>{folder} no contiene dibujos, pero sí las carpetas que hay en ella: {names}. Ábrala como capas o abra una de ellas.</translation>
    </message>
    <message>
        <source>{folder} has no levels: it holds no drawings.</source>
        <translation>{folder} no tiene niveles: no contiene dibujos.</translation>
    </message>
    <message>
        <source>{folder} has no level “{prefix}”. Its levels: {names}.</source>
        <translation>{folder} no tiene ningún nivel «{prefix}». Sus niveles: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {error}.</source>
        <translation>No se puede guardar {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: it would not be read back the same.</source>
        <translation>No se puede guardar {name}: al leerlo no daría lo mismo.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Was it moved?</source>
        <translation>{name} ya no está ahí. ¿Se cambió de sitio?</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. There is no good backup ({backup}) either. Open the folder of drawings instead.</source>
        <translation>No se puede abrir {name}: {reason}. Tampoco hay una copia de seguridad válida ({backup}). Abra en su lugar la carpeta de dibujos.</translation>
    </message>
    <message>
        <source>{name} was damaged: {reason}. Its backup, which is one save older, was opened instead.</source>
        <translation>{name} estaba dañado: {reason}. En su lugar se abrió la copia de seguridad del guardado anterior.</translation>
    </message>
    <message>
        <source>is not “{format}”</source>
        <translation>no es «{format}»</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}, and there is no good backup ({backup}). Open the folder of drawings instead.</source>
        <translation type="vanished">No se puede abrir {name}: {reason}, y no hay una copia de seguridad válida ({backup}). Abra en su lugar la carpeta de dibujos.</translation>
    </message>
    <message>
        <source>{name} was damaged ({reason}); the backup of the save before it was opened.</source>
        <translation type="vanished">{name} estaba dañado ({reason}); se abrió la copia de seguridad del guardado anterior.</translation>
    </message>
    <message>
        <source>does not name a project of this program</source>
        <translation type="vanished">no indica que sea un proyecto de este programa</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Inbetweener (format {version}; this one reads up to {newest}). Open it with that one, or update this one.</source>
        <translation>{name} se guardó con un Inbetweener más reciente (formato {version}; este lee hasta el {newest}). Ábralo con aquel o actualice este.</translation>
    </message>
    <message>
        <source>is not the name of a folder</source>
        <translation>no es el nombre de una carpeta</translation>
    </message>
    <message>
        <source>the system says “{reason}”</source>
        <translation>el sistema dice «{reason}»</translation>
    </message>
    <message>
        <source>sheets end in {names}</source>
        <translation>las cartas de rodaje terminan en {names}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>No se puede abrir {name}: {reason}.</translation>
    </message>
    <message>
        <source>The sample shot could not be copied to {folder}: {reason}.</source>
        <translation>No se pudo copiar el plano de ejemplo a {folder}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The drawings are {usual}, but one is of another size: {listed}. Scale it to fit, or leave it out.</source>
        <comment>The drawings are {usual}, but {n} are of another size: {listed}. Scale them to fit, or leave them out.</comment>
        <translation>
            <numerusform>Los dibujos miden {usual}, pero uno tiene otro tamaño: {listed}. Ajústelo al lienzo u omítalo.</numerusform>
            <numerusform>Los dibujos miden {usual}, pero {n} tienen otro tamaño: {listed}. Ajústelos al lienzo u omítalos.</numerusform>
        </translation>
    </message>
    <message>
        <source>its name {problem}; give it another name</source>
        <translation>su nombre {problem}; dele otro nombre</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <translation>No existe la carpeta {folder}. ¿Se movió o se le cambió el nombre?</translation>
    </message>
    <message>
        <source>{file} is a file of layers. Write them into folders first (inbetweener import-layers {file}), and open these.</source>
        <translation>{file} es un archivo de capas. Escríbalas antes en carpetas (inbetweener import-layers {file}) y abra estas.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Open the folder that it is in.</source>
        <translation>{folder} es un archivo, no una carpeta. Abra la carpeta en la que está.</translation>
    </message>
    <message>
        <source>You are not allowed to look into {folder}. Change its permissions.</source>
        <translation>No tiene permiso para ver el contenido de {folder}. Cambie sus permisos.</translation>
    </message>
    <message>
        <source>its name is no name of a folder</source>
        <translation>su nombre no es un nombre de carpeta</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}). Is its disk connected?</source>
        <translation>No se puede abrir {folder} ({reason}). ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used. {file}: {reason}.</source>
        <translation>{folder} no contiene ningún dibujo que se pueda usar. {file}: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, OpenEXR, TGA, WebP, BMP or JPEG files into it.</source>
        <translation>{name} no contiene dibujos. Ponga ahí archivos PNG, TIFF, OpenEXR, TGA, WebP, BMP o JPEG.</translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used: {file}, for one, cannot be, for {reason}.</source>
        <translation type="vanished">{folder} no contiene ningún dibujo que se pueda usar; por ejemplo, {file}: {reason}.</translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, TGA, WebP, BMP or JPEG files into it.</source>
        <translation type="vanished">{name} no contiene dibujos. Ponga ahí archivos PNG, TIFF, TGA, WebP, BMP o JPEG.</translation>
    </message>
    <message>
        <source>names a file twice</source>
        <translation>nombra un archivo dos veces</translation>
    </message>
    <message>
        <source>cannot be: {error}</source>
        <translation type="vanished">no es posible: {error}</translation>
    </message>
    <message>
        <source>is none of the drawings</source>
        <translation>no es ninguno de los dibujos</translation>
    </message>
    <message>
        <source>is neither key nor breakdown</source>
        <translation>no es ni clave ni breakdown</translation>
    </message>
    <message>
        <source>has {count} entries for {keys} keys</source>
        <translation>tiene {count} entradas para {keys} claves</translation>
    </message>
    <message>
        <source>make the shot longer than {most} frames</source>
        <translation>hacen que el plano supere los {most} fotogramas</translation>
    </message>
    <message>
        <source>must be empty for the chart “{preset}”</source>
        <translation>debe estar vacío para la carta «{preset}»</translation>
    </message>
    <message>
        <source>do not rise between 0 and 1</source>
        <translation>no avanzan entre 0 y 1</translation>
    </message>
    <message>
        <source>is not above 0 and up to {most:g}</source>
        <translation>no es mayor que 0 y como máximo {most:g}</translation>
    </message>
    <message>
        <source>is not a width and a height</source>
        <translation>no es un ancho y un alto</translation>
    </message>
    <message>
        <source>is not a path of 1 to {longest} characters</source>
        <translation>no es una ruta de 1 a {longest} caracteres</translation>
    </message>
    <message>
        <source>is on the network; give the share a drive letter</source>
        <translation>está en la red; asigne una letra de unidad al recurso compartido</translation>
    </message>
    <message>
        <source>is not between 0 and {most:g}</source>
        <translation>no está entre 0 y {most:g}</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>Close gaps in the lines of inbetweens where the keys have none</source>
        <translation>Cerrar huecos en las líneas de los intercalados donde las claves no los tienen</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of keys</source>
        <translation>Abrir una carpeta de claves</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a saved project file</source>
        <translation>Abrir un archivo de proyecto guardado</translation>
    </message>
    <message>
        <source>Open Sheet…</source>
        <translation>Abrir carta de rodaje…</translation>
    </message>
    <message>
        <source>Open an exposure sheet (XDTS, CSV, OpenTimelineIO) and the cels that it names</source>
        <translation>Abrir una carta de rodaje (XDTS, CSV, OpenTimelineIO) y los acetatos que nombra</translation>
    </message>
    <message>
        <source>Open Sample Shot</source>
        <translation>Abrir plano de ejemplo</translation>
    </message>
    <message>
        <source>A small shot to try things on</source>
        <translation>Un plano pequeño para hacer pruebas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the timing as a project file</source>
        <translation>Guardar el timing como archivo de proyecto</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the pictures of the shot</source>
        <translation>Escribir las imágenes del plano</translation>
    </message>
    <message>
        <source>Export Movie…</source>
        <translation>Exportar película…</translation>
    </message>
    <message>
        <source>Write the shot as MP4, WebM, QuickTime, GIF or APNG, with its sound</source>
        <translation>Escribir el plano como MP4, WebM, QuickTime, GIF o APNG, con su sonido</translation>
    </message>
    <message>
        <source>Export Sheet…</source>
        <translation>Exportar carta de rodaje…</translation>
    </message>
    <message>
        <source>Write the timing as XDTS, CSV or OpenTimelineIO for other programs</source>
        <translation>Escribir el timing como XDTS, CSV u OpenTimelineIO para otros programas</translation>
    </message>
    <message>
        <source>Job for a Render Farm…</source>
        <translation>Trabajo para granja de render…</translation>
    </message>
    <message>
        <source>Write a job in which several machines draw the gaps of the scene</source>
        <translation>Escribir un trabajo en el que varios equipos dibujan los tramos de la escena</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Select All Gaps</source>
        <translation>Seleccionar todos los tramos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (or tap Space)</source>
        <translation>Reproducir o pausar (o pulsar Espacio)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Volver a empezar al final</translation>
    </message>
    <message>
        <source>Ping-Pong</source>
        <translation>Ping-pong</translation>
    </message>
    <message>
        <source>Run back from the end</source>
        <translation>Volver atrás desde el final</translation>
    </message>
    <message>
        <source>Half Speed</source>
        <translation>Media velocidad</translation>
    </message>
    <message>
        <source>Play at half the rate</source>
        <translation>Reproducir a media velocidad</translation>
    </message>
    <message>
        <source>Flip Drawings</source>
        <translation>Hojear dibujos</translation>
    </message>
    <message>
        <source>Flip like paper; hold to roll</source>
        <translation>Hojear como papel; mantener pulsado para no parar</translation>
    </message>
    <message>
        <source>Roll Until Stopped</source>
        <translation>Hojear sin parar</translation>
    </message>
    <message>
        <source>Flip on and on</source>
        <translation>Hojear una y otra vez hasta detenerlo</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Previous Drawing</source>
        <translation>Dibujo anterior</translation>
    </message>
    <message>
        <source>Next Drawing</source>
        <translation>Dibujo siguiente</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>Clave siguiente</translation>
    </message>
    <message>
        <source>First Frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last Frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>On Ones</source>
        <translation>A unos</translation>
    </message>
    <message>
        <source>On Twos</source>
        <translation>A doses</translation>
    </message>
    <message>
        <source>On Threes</source>
        <translation>A treses</translation>
    </message>
    <message>
        <source>One Inbetween More</source>
        <translation>Un intercalado más</translation>
    </message>
    <message>
        <source>One Inbetween Fewer</source>
        <translation>Un intercalado menos</translation>
    </message>
    <message>
        <source>Inbetween the Gap</source>
        <translation>Intercalar el tramo</translation>
    </message>
    <message>
        <source>Hold the First Key</source>
        <translation>Mantener la primera clave</translation>
    </message>
    <message>
        <source>Cut Between the Keys</source>
        <translation>Cortar entre las claves</translation>
    </message>
    <message>
        <source>Leave Blank for the Hand</source>
        <translation>Dejar vacío para dibujar a mano</translation>
    </message>
    <message>
        <source>Try Another Model</source>
        <translation>Probar otro modelo</translation>
    </message>
    <message>
        <source>Draw the selected gaps with the next model</source>
        <translation>Dibujar los tramos seleccionados con el modelo siguiente</translation>
    </message>
    <message>
        <source>Make This Inbetween a Breakdown</source>
        <translation>Convertir intercalado en breakdown</translation>
    </message>
    <message>
        <source>Save it as a drawing and split the gap there</source>
        <translation>Guardarlo como dibujo y dividir ahí el tramo</translation>
    </message>
    <message>
        <source>Take Key off the Timeline</source>
        <translation>Quitar clave de la línea de tiempo</translation>
    </message>
    <message>
        <source>Insert Keys…</source>
        <translation>Insertar claves…</translation>
    </message>
    <message>
        <source>Put drawings on the timeline at the playhead</source>
        <translation>Poner dibujos en la línea de tiempo, en el cabezal</translation>
    </message>
    <message>
        <source>Duplicate Key Here</source>
        <translation>Duplicar clave aquí</translation>
    </message>
    <message>
        <source>Show the key before the playhead again where it stands</source>
        <translation>Mostrar de nuevo en el cabezal la clave anterior</translation>
    </message>
    <message>
        <source>Swap with Next Key</source>
        <translation>Intercambiar con clave siguiente</translation>
    </message>
    <message>
        <source>The two drawings change places</source>
        <translation>Los dos dibujos cambian de lugar</translation>
    </message>
    <message>
        <source>Key or Breakdown</source>
        <translation>Clave o breakdown</translation>
    </message>
    <message>
        <source>Call the key a breakdown, or a key again</source>
        <translation>Designar la clave como breakdown, o de nuevo como clave</translation>
    </message>
    <message>
        <source>Marker…</source>
        <translation>Marcador…</translation>
    </message>
    <message>
        <source>Note something at this frame</source>
        <translation>Anotar algo en este fotograma</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Previous Marker</source>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>Next Marker</source>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>Work from Here</source>
        <translation>Trabajar desde aquí</translation>
    </message>
    <message>
        <source>The range that is worked on begins here</source>
        <translation>El rango de trabajo comienza aquí</translation>
    </message>
    <message>
        <source>Work up to Here</source>
        <translation>Trabajar hasta aquí</translation>
    </message>
    <message>
        <source>The range that is worked on ends here</source>
        <translation>El rango de trabajo termina aquí</translation>
    </message>
    <message>
        <source>Work on Selected Gaps</source>
        <translation>Trabajar en tramos seleccionados</translation>
    </message>
    <message>
        <source>Work on Whole Shot</source>
        <translation>Trabajar en todo el plano</translation>
    </message>
    <message>
        <source>Add Sound…</source>
        <translation>Añadir sonido…</translation>
    </message>
    <message>
        <source>Put a WAV, MP3, OGG or FLAC under the shot</source>
        <translation>Poner un WAV, MP3, OGG o FLAC bajo el plano</translation>
    </message>
    <message>
        <source>Remove Sound</source>
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <source>Take the sound from under the shot; its file stays</source>
        <translation>Quitar el sonido del plano; su archivo se conserva</translation>
    </message>
    <message>
        <source>Mute Sound</source>
        <translation>Silenciar sonido</translation>
    </message>
    <message>
        <source>Play without sound</source>
        <translation>Reproducir sin sonido</translation>
    </message>
    <message>
        <source>Volume…</source>
        <translation>Volumen…</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>A qué volumen suena</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Begin Sound Here</source>
        <translation>Comenzar sonido aquí</translation>
    </message>
    <message>
        <source>Let the sound begin at the playhead</source>
        <translation>Hacer que el sonido comience en el cabezal</translation>
    </message>
    <message>
        <source>Sound One Frame Earlier</source>
        <translation>Sonido un fotograma antes</translation>
    </message>
    <message>
        <source>Let the sound begin a frame earlier</source>
        <translation>Hacer que el sonido comience un fotograma antes</translation>
    </message>
    <message>
        <source>Sound One Frame Later</source>
        <translation>Sonido un fotograma después</translation>
    </message>
    <message>
        <source>Let the sound begin a frame later</source>
        <translation>Hacer que el sonido comience un fotograma después</translation>
    </message>
    <message>
        <source>Show Sound File</source>
        <translation>Mostrar archivo de sonido</translation>
    </message>
    <message>
        <source>Open the folder that the sound is in</source>
        <translation>Abrir la carpeta en la que está el sonido</translation>
    </message>
    <message>
        <source>Copy Spacing</source>
        <translation>Copiar espaciado</translation>
    </message>
    <message>
        <source>Keep the timing chart of the selected gap</source>
        <translation>Tomar la carta de espaciado del tramo seleccionado</translation>
    </message>
    <message>
        <source>Paste Spacing</source>
        <translation>Pegar espaciado</translation>
    </message>
    <message>
        <source>Space all selected gaps by the copied chart</source>
        <translation>Espaciar todos los tramos seleccionados según la carta copiada</translation>
    </message>
    <message>
        <source>Fit Drawings to Canvas</source>
        <translation>Ajustar dibujos al lienzo</translation>
    </message>
    <message>
        <source>Scale drawings of another size</source>
        <translation>Escalar los dibujos de otro tamaño</translation>
    </message>
    <message>
        <source>Render All</source>
        <translation>Generar todo</translation>
    </message>
    <message>
        <source>Draw every missing inbetween</source>
        <translation>Dibujar todos los intercalados que faltan</translation>
    </message>
    <message>
        <source>Render Selected Gap</source>
        <translation>Generar tramo seleccionado</translation>
    </message>
    <message>
        <source>Pause Rendering</source>
        <translation>Pausar generación</translation>
    </message>
    <message>
        <source>Finish the inbetween that is being drawn, and begin no other</source>
        <translation>Terminar el intercalado que se está dibujando y no empezar otro</translation>
    </message>
    <message>
        <source>Exact Colours</source>
        <translation>Colores exactos</translation>
    </message>
    <message>
        <source>Keep inbetweens to the colours of their keys, where these are flat art</source>
        <translation>Limitar los intercalados a los colores de sus claves, si estas son de colores planos</translation>
    </message>
    <message>
        <source>Whole Lines</source>
        <translation>Líneas enteras</translation>
    </message>
    <message>
        <source>Draw lines anew, whole and of their width, where the keys are line art</source>
        <translation>Redibujar las líneas, enteras y de su grosor, si las claves son dibujos de línea</translation>
    </message>
    <message>
        <source>Close No Gaps</source>
        <translation>No cerrar huecos</translation>
    </message>
    <message>
        <source>Leave lines as the model draws them</source>
        <translation>Dejar las líneas como las dibuja el modelo</translation>
    </message>
    <message>
        <source>Close Gaps up to 2 px</source>
        <translation>Cerrar huecos de hasta 2 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 4 px</source>
        <translation>Cerrar huecos de hasta 4 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 6 px</source>
        <translation>Cerrar huecos de hasta 6 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 8 px</source>
        <translation>Cerrar huecos de hasta 8 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 12 px</source>
        <translation>Cerrar huecos de hasta 12 px</translation>
    </message>
    <message>
        <source>Close Gaps up to 16 px</source>
        <translation>Cerrar huecos de hasta 16 px</translation>
    </message>
    <message>
        <source>Draw Selected Gaps Next</source>
        <translation>Priorizar tramos seleccionados</translation>
    </message>
    <message>
        <source>Draw them before all others that wait</source>
        <translation>Dibujarlos antes que todos los demás en espera</translation>
    </message>
    <message>
        <source>Cancel Selected Gaps</source>
        <translation>Cancelar tramos seleccionados</translation>
    </message>
    <message>
        <source>Draw the selected gaps no more; the rest goes on</source>
        <translation>No dibujar más los tramos seleccionados; el resto continúa</translation>
    </message>
    <message>
        <source>Cancel Whole Queue</source>
        <translation>Cancelar toda la cola</translation>
    </message>
    <message>
        <source>Stop drawing this shot and all others that wait</source>
        <translation>Dejar de dibujar este plano y todos los demás en espera</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Draw again what could not be drawn</source>
        <translation>Dibujar de nuevo lo que no se pudo dibujar</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Quitar terminados</translation>
    </message>
    <message>
        <source>Take what is done, has failed or was cancelled off the list</source>
        <translation>Quitar de la lista lo terminado, lo fallido y lo cancelado</translation>
    </message>
    <message>
        <source>Add Shots to Queue…</source>
        <translation>Añadir planos a la cola…</translation>
    </message>
    <message>
        <source>Choose folders of keys, several at once; they are drawn without being opened</source>
        <translation>Elegir carpetas de claves, varias a la vez; se dibujan sin abrirlas</translation>
    </message>
    <message>
        <source>Add Projects to Queue…</source>
        <translation>Añadir proyectos a la cola…</translation>
    </message>
    <message>
        <source>Choose project files, several at once; they are drawn without being opened</source>
        <translation>Elegir archivos de proyecto, varios a la vez; se dibujan sin abrirlos</translation>
    </message>
    <message>
        <source>Show Render Queue</source>
        <translation>Mostrar cola de generación</translation>
    </message>
    <message>
        <source>What is drawn, and what waits</source>
        <translation>Qué se está dibujando y qué espera</translation>
    </message>
    <message>
        <source>Cancel Rendering</source>
        <translation>Cancelar generación</translation>
    </message>
    <message>
        <source>Onion Skin</source>
        <translation>Papel cebolla</translation>
    </message>
    <message>
        <source>Ghosts Before and After…</source>
        <translation>Fantasmas de antes y después…</translation>
    </message>
    <message>
        <source>How many ghosts, and how strong each is</source>
        <translation>Cuántos fantasmas hay y qué intensidad tiene cada uno</translation>
    </message>
    <message>
        <source>Ghosts of Keys (not Drawings)</source>
        <translation>Fantasmas de claves (no de dibujos)</translation>
    </message>
    <message>
        <source>Ghosts in Front</source>
        <translation>Fantasmas delante</translation>
    </message>
    <message>
        <source>Lay the ghosts over the drawing</source>
        <translation>Poner los fantasmas sobre el dibujo</translation>
    </message>
    <message>
        <source>Colour Before…</source>
        <translation>Color de antes…</translation>
    </message>
    <message>
        <source>Colour After…</source>
        <translation>Color de después…</translation>
    </message>
    <message>
        <source>Red and Blue</source>
        <translation>Rojo y azul</translation>
    </message>
    <message>
        <source>Stronger Ghosts</source>
        <translation>Fantasmas más intensos</translation>
    </message>
    <message>
        <source>Weaker Ghosts</source>
        <translation>Fantasmas más tenues</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Lay another picture over the drawing</source>
        <translation>Superponer otra imagen al dibujo</translation>
    </message>
    <message>
        <source>With the Key Before</source>
        <translation>Con la clave anterior</translation>
    </message>
    <message>
        <source>With the Key After</source>
        <translation>Con la clave siguiente</translation>
    </message>
    <message>
        <source>With Another Model&apos;s Drawing</source>
        <translation>Con el dibujo de otro modelo</translation>
    </message>
    <message>
        <source>With a Picture File…</source>
        <translation>Con un archivo de imagen…</translation>
    </message>
    <message>
        <source>Compare with a drawing of your own</source>
        <translation>Comparar con un dibujo propio</translation>
    </message>
    <message>
        <source>Blink (not Wipe)</source>
        <translation>Parpadeo (no cortinilla)</translation>
    </message>
    <message>
        <source>Show one and then the other</source>
        <translation>Mostrar una y luego la otra</translation>
    </message>
    <message>
        <source>Move Divider Left</source>
        <translation>Mover divisor a la izquierda</translation>
    </message>
    <message>
        <source>Move Divider Right</source>
        <translation>Mover divisor a la derecha</translation>
    </message>
    <message>
        <source>Lay over the drawing what lay there last, or take it off</source>
        <translation>Poner sobre el dibujo la última superposición usada, o quitarla</translation>
    </message>
    <message>
        <source>Show where the model was in doubt</source>
        <translation>Mostrar dónde tuvo dudas el modelo</translation>
    </message>
    <message>
        <source>Difference to Nearest Key</source>
        <translation>Diferencia con la clave más cercana</translation>
    </message>
    <message>
        <source>Show what has moved</source>
        <translation>Mostrar qué se ha movido</translation>
    </message>
    <message>
        <source>Flow as Arrows</source>
        <translation>Flujo con flechas</translation>
    </message>
    <message>
        <source>Show how everything moves from key to key</source>
        <translation>Mostrar cómo se mueve todo de clave a clave</translation>
    </message>
    <message>
        <source>Flow as Colours</source>
        <translation>Flujo con colores</translation>
    </message>
    <message>
        <source>Show how everything moves: the hue says whither, its strength how far</source>
        <translation>Mostrar cómo se mueve todo: el tono indica hacia dónde; su intensidad, cuánto</translation>
    </message>
    <message>
        <source>Show which lines are doubled, new or lost</source>
        <translation>Mostrar qué líneas están duplicadas, son nuevas o se perdieron</translation>
    </message>
    <message>
        <source>Show where paint would run out of regions that the keys have closed</source>
        <translation>Mostrar por dónde se saldría la pintura de regiones que las claves tienen cerradas</translation>
    </message>
    <message>
        <source>New Colours</source>
        <translation>Colores nuevos</translation>
    </message>
    <message>
        <source>Show where the inbetween has colours that its keys do not have</source>
        <translation>Mostrar dónde tiene el intercalado colores que sus claves no tienen</translation>
    </message>
    <message>
        <source>Next Overlay</source>
        <translation>Superposición siguiente</translation>
    </message>
    <message>
        <source>Lay the next overlay over the drawing, after the last none</source>
        <translation>Poner sobre el dibujo la superposición siguiente; tras la última, ninguna</translation>
    </message>
    <message>
        <source>Show the Camera Frame</source>
        <translation>Mostrar encuadre de la cámara</translation>
    </message>
    <message>
        <source>Outline what the camera sees; drag it to move the camera</source>
        <translation>Marcar el contorno de lo que ve la cámara; arrastrarlo mueve la cámara</translation>
    </message>
    <message>
        <source>Look through the Camera</source>
        <translation>Mirar por la cámara</translation>
    </message>
    <message>
        <source>Show the frame as the flattened export gives it</source>
        <translation>Mostrar el encuadre como lo da la exportación aplanada</translation>
    </message>
    <message>
        <source>Set Camera Key</source>
        <translation>Poner clave de cámara</translation>
    </message>
    <message>
        <source>Hold the camera where it is at this frame</source>
        <translation>Mantener la cámara donde está en este fotograma</translation>
    </message>
    <message>
        <source>Previous Camera Key</source>
        <translation>Clave de cámara anterior</translation>
    </message>
    <message>
        <source>Go to the camera&apos;s key before this frame</source>
        <translation>Ir a la clave de cámara anterior a este fotograma</translation>
    </message>
    <message>
        <source>Next Camera Key</source>
        <translation>Clave de cámara siguiente</translation>
    </message>
    <message>
        <source>Go to the camera&apos;s key after this frame</source>
        <translation>Ir a la clave de cámara posterior a este fotograma</translation>
    </message>
    <message>
        <source>Delete Camera Key</source>
        <translation>Eliminar clave de cámara</translation>
    </message>
    <message>
        <source>The camera goes from the key before to the key after</source>
        <translation>La cámara va de la clave anterior a la siguiente</translation>
    </message>
    <message>
        <source>Clear the Camera</source>
        <translation>Borrar la cámara</translation>
    </message>
    <message>
        <source>Delete all camera keys; the whole field is seen</source>
        <translation>Eliminar todas las claves de cámara; se ve todo el campo</translation>
    </message>
    <message>
        <source>Camera Panel</source>
        <translation>Panel de cámara</translation>
    </message>
    <message>
        <source>Where the camera is at this frame, in numbers</source>
        <translation>Dónde está la cámara en este fotograma, en números</translation>
    </message>
    <message>
        <source>Show Other Layers</source>
        <translation>Mostrar otras capas</translation>
    </message>
    <message>
        <source>The layers below and above as the scene has them</source>
        <translation>Las capas inferiores y superiores como están en la escena</translation>
    </message>
    <message>
        <source>Dim Other Layers</source>
        <translation>Atenuar otras capas</translation>
    </message>
    <message>
        <source>The layers below and above faintly, as on a light table</source>
        <translation>Las capas inferiores y superiores tenues, como en una mesa de luz</translation>
    </message>
    <message>
        <source>Hide Other Layers</source>
        <translation>Ocultar otras capas</translation>
    </message>
    <message>
        <source>Only the layer that you work on</source>
        <translation>Solo la capa en la que se trabaja</translation>
    </message>
    <message>
        <source>Switch Other Layers</source>
        <translation>Alternar otras capas</translation>
    </message>
    <message>
        <source>Show the other layers, dim them, or hide them, in turn</source>
        <translation>Mostrar, atenuar u ocultar las otras capas, por turno</translation>
    </message>
    <message>
        <source>Spacing Dots</source>
        <translation>Puntos de espaciado</translation>
    </message>
    <message>
        <source>Show on the drawing where the point under the pointer is on each drawing of the gap</source>
        <translation>Mostrar sobre el dibujo dónde está, en cada dibujo del tramo, el punto bajo el puntero</translation>
    </message>
    <message>
        <source>Pin Spacing Here</source>
        <translation>Fijar espaciado aquí</translation>
    </message>
    <message>
        <source>Keep the dots of the point under the pointer, to see them while ticks are moved</source>
        <translation>Conservar los puntos del punto bajo el puntero, para verlos al mover las marcas</translation>
    </message>
    <message>
        <source>Pin Tool</source>
        <translation>Herramienta de chinchetas</translation>
    </message>
    <message>
        <source>Say which points of both keys are the same</source>
        <translation>Indicar qué puntos de las dos claves son los mismos</translation>
    </message>
    <message>
        <source>Pin What Does Not Move</source>
        <translation>Fijar lo que no se mueve</translation>
    </message>
    <message>
        <source>Say that the point under the pointer is in the same place on both keys</source>
        <translation>Indicar que el punto bajo el puntero está en el mismo lugar en las dos claves</translation>
    </message>
    <message>
        <source>Pin Points</source>
        <translation>Fijar puntos</translation>
    </message>
    <message>
        <source>Drag a point of one key to the same point of the next</source>
        <translation>Arrastrar un punto de una clave al mismo punto de la siguiente</translation>
    </message>
    <message>
        <source>Pin Lines</source>
        <translation>Fijar líneas</translation>
    </message>
    <message>
        <source>Draw along a line of either key</source>
        <translation>Trazar a lo largo de una línea de cualquiera de las claves</translation>
    </message>
    <message>
        <source>Pin Regions</source>
        <translation>Fijar regiones</translation>
    </message>
    <message>
        <source>Click a closed region of either key, or draw around a part</source>
        <translation>Hacer clic en una región cerrada de cualquiera de las claves o rodear una parte</translation>
    </message>
    <message>
        <source>Pin Parts That Move</source>
        <translation>Fijar partes que se mueven</translation>
    </message>
    <message>
        <source>What is pinned next is on both keys</source>
        <translation>Lo que se fije ahora está en ambas claves</translation>
    </message>
    <message>
        <source>Pin Parts That Stay</source>
        <translation>Fijar partes que se quedan</translation>
    </message>
    <message>
        <source>What is pinned next is in the same place on both keys</source>
        <translation>Lo que se fije ahora está en el mismo lugar en ambas claves</translation>
    </message>
    <message>
        <source>Pin Parts That Appear</source>
        <translation>Fijar partes que aparecen</translation>
    </message>
    <message>
        <source>What is pinned next is on the second key only</source>
        <translation>Lo que se fije ahora está solo en la segunda clave</translation>
    </message>
    <message>
        <source>Pin Parts That Vanish</source>
        <translation>Fijar partes que desaparecen</translation>
    </message>
    <message>
        <source>What is pinned next is on the first key only</source>
        <translation>Lo que se fije ahora está solo en la primera clave</translation>
    </message>
    <message>
        <source>Path as the Gap’s</source>
        <translation>Trayectoria del tramo</translation>
    </message>
    <message>
        <source>Let the selected pin go as all parts of its gap do</source>
        <translation>La chincheta seleccionada va como todas las partes de su tramo</translation>
    </message>
    <message>
        <source>Automatic Path</source>
        <translation>Trayectoria automática</translation>
    </message>
    <message>
        <source>Let the selected pin go as the model finds it, on an arc where it turns</source>
        <translation>La chincheta seleccionada va como la encuentra el modelo, en arco donde gira</translation>
    </message>
    <message>
        <source>Straight Path</source>
        <translation>Trayectoria recta</translation>
    </message>
    <message>
        <source>Let the selected pin go straight from key to key</source>
        <translation>La chincheta seleccionada va recta de clave a clave</translation>
    </message>
    <message>
        <source>Pinned Part in Front</source>
        <translation>Parte fijada delante</translation>
    </message>
    <message>
        <source>Let the selected pin’s part pass in front of the others</source>
        <translation>La parte de la chincheta seleccionada pasa delante de las demás</translation>
    </message>
    <message>
        <source>Pinned Part Behind</source>
        <translation>Parte fijada detrás</translation>
    </message>
    <message>
        <source>Let the selected pin’s part pass behind the others</source>
        <translation>La parte de la chincheta seleccionada pasa detrás de las demás</translation>
    </message>
    <message>
        <source>Spacing as the Gap’s</source>
        <translation>Espaciado del tramo</translation>
    </message>
    <message>
        <source>Take the selected pin’s own timing chart away</source>
        <translation>Quitar la carta de espaciado propia de la chincheta seleccionada</translation>
    </message>
    <message>
        <source>Straight Paths</source>
        <translation>Trayectorias rectas</translation>
    </message>
    <message>
        <source>Let all parts of the selected gaps go straight, not on arcs</source>
        <translation>Todas las partes de los tramos seleccionados van rectas, no en arco</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>Eliminar chincheta</translation>
    </message>
    <message>
        <source>Take the selected pin away</source>
        <translation>Quitar la chincheta seleccionada</translation>
    </message>
    <message>
        <source>Delete All Pins of the Gap</source>
        <translation>Eliminar las chinchetas del tramo</translation>
    </message>
    <message>
        <source>Take all pins between these two keys away</source>
        <translation>Quitar todas las chinchetas entre estas dos claves</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
        <source>One picture pixel on one screen pixel</source>
        <translation>Un píxel de la imagen en un píxel de la pantalla</translation>
    </message>
    <message>
        <source>Mirror View</source>
        <translation>Vista en espejo</translation>
    </message>
    <message>
        <source>See the picture as in a mirror</source>
        <translation>Ver la imagen como en un espejo</translation>
    </message>
    <message>
        <source>Rotate View Left</source>
        <translation>Girar vista a la izquierda</translation>
    </message>
    <message>
        <source>Rotate View Right</source>
        <translation>Girar vista a la derecha</translation>
    </message>
    <message>
        <source>Reset Rotation</source>
        <translation>Restablecer giro</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Tercios</translation>
    </message>
    <message>
        <source>Lines at the thirds</source>
        <translation>Líneas en los tercios</translation>
    </message>
    <message>
        <source>Field Grid</source>
        <translation>Cuadrícula de campos</translation>
    </message>
    <message>
        <source>Twelve fields</source>
        <translation>Doce campos</translation>
    </message>
    <message>
        <source>Safe Areas</source>
        <translation>Áreas seguras</translation>
    </message>
    <message>
        <source>What is safe for action and for titles</source>
        <translation>Zona segura para la acción y para los títulos</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Other Colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>Ajustar línea de tiempo</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation>Oscuro o claro, como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light words on dark grey</source>
        <translation>Texto claro sobre gris oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark words on light grey</source>
        <translation>Texto oscuro sobre gris claro</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept this inbetween</source>
        <translation>Aceptar este intercalado</translation>
    </message>
    <message>
        <source>Accept and Go On</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next to review</source>
        <translation>Aceptar este intercalado y mostrar el siguiente por revisar</translation>
    </message>
    <message>
        <source>Show the next inbetween to review, the most doubtful first</source>
        <translation>Mostrar el siguiente intercalado por revisar, primero el más dudoso</translation>
    </message>
    <message>
        <source>Go to the previous drawing that is not dimmed</source>
        <translation>Ir al anterior dibujo que no está atenuado</translation>
    </message>
    <message>
        <source>Add Layer from Folder…</source>
        <translation>Añadir capa desde carpeta…</translation>
    </message>
    <message>
        <source>Drawings of a folder as one more cel over the others</source>
        <translation>Los dibujos de una carpeta como un acetato más sobre los otros</translation>
    </message>
    <message>
        <source>Add Background Picture…</source>
        <translation>Añadir imagen de fondo…</translation>
    </message>
    <message>
        <source>A picture under the whole scene</source>
        <translation>Una imagen bajo toda la escena</translation>
    </message>
    <message>
        <source>Import Layers of PSD, ORA or TIFF…</source>
        <translation>Importar capas de PSD, ORA o TIFF…</translation>
    </message>
    <message>
        <source>Unpack a file of layers into folders of drawings, and open them as cels</source>
        <translation>Desempaquetar un archivo de capas en carpetas de dibujos y abrirlas como acetatos</translation>
    </message>
    <message>
        <source>Import Film…</source>
        <translation>Importar película…</translation>
    </message>
    <message>
        <source>Find the drawings of a film and how long they are held, and open them as a shot</source>
        <translation>Encontrar los dibujos de una película y cuánto se mantienen, y abrirlos como plano</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>Sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Work on the Layer Above</source>
        <translation>Trabajar en la capa superior</translation>
    </message>
    <message>
        <source>The timeline and the sheet show that layer</source>
        <translation>La línea de tiempo y la hoja muestran esa capa</translation>
    </message>
    <message>
        <source>Work on the Layer Below</source>
        <translation>Trabajar en la capa inferior</translation>
    </message>
    <message>
        <source>Raise Layer</source>
        <translation>Subir capa</translation>
    </message>
    <message>
        <source>Lower Layer</source>
        <translation>Bajar capa</translation>
    </message>
    <message>
        <source>Show Layer</source>
        <translation>Mostrar capa</translation>
    </message>
    <message>
        <source>Show or hide the layer worked on</source>
        <translation>Mostrar u ocultar la capa en la que se trabaja</translation>
    </message>
    <message>
        <source>Time Like the Layer Below</source>
        <translation>Copiar timing de la capa inferior</translation>
    </message>
    <message>
        <source>Take over lengths, exposures and charts of the layer below, gap by gap</source>
        <translation>Tomar duraciones, exposiciones y cartas de espaciado de la capa inferior, tramo por tramo</translation>
    </message>
    <message>
        <source>About the panel that you work in, and everything else</source>
        <translation>Sobre el panel en el que se trabaja, y todo lo demás</translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next doubtful one</source>
        <translation type="vanished">Aceptar este intercalado y mostrar el siguiente dudoso</translation>
    </message>
    <message>
        <source>Accept Selected Gaps</source>
        <translation>Aceptar tramos seleccionados</translation>
    </message>
    <message>
        <source>Accept every inbetween of the selected gaps</source>
        <translation>Aceptar todos los intercalados de los tramos seleccionados</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Say that this inbetween is no good</source>
        <translation>Indicar que este intercalado no sirve</translation>
    </message>
    <message>
        <source>Needs Hand</source>
        <translation>Por hacer a mano</translation>
    </message>
    <message>
        <source>Say that this inbetween has to be drawn by hand</source>
        <translation>Indicar que este intercalado hay que dibujarlo a mano</translation>
    </message>
    <message>
        <source>Clear Review</source>
        <translation>Borrar revisión</translation>
    </message>
    <message>
        <source>Take back what was said of this inbetween</source>
        <translation>Retirar lo que se dijo de este intercalado</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Write a note on this inbetween</source>
        <translation>Escribir una nota sobre este intercalado</translation>
    </message>
    <message>
        <source>Next to Review</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Show the next doubtful inbetween</source>
        <translation type="vanished">Mostrar el siguiente intercalado dudoso</translation>
    </message>
    <message>
        <source>All Drawings</source>
        <translation>Todos los dibujos</translation>
    </message>
    <message>
        <source>Dim no drawing on the timeline</source>
        <translation>No atenuar ningún dibujo en la línea de tiempo</translation>
    </message>
    <message>
        <source>To Review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Dim all but what nobody has judged yet</source>
        <translation>Atenuar todo salvo lo que nadie ha juzgado aún</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Dim all but what the model was in doubt of</source>
        <translation>Atenuar todo salvo aquello en lo que el modelo tuvo dudas</translation>
    </message>
    <message>
        <source>Dim all but what was rejected</source>
        <translation>Atenuar todo salvo lo rechazado</translation>
    </message>
    <message>
        <source>Dim all but what has to be drawn</source>
        <translation>Atenuar todo salvo lo que hay que dibujar</translation>
    </message>
    <message>
        <source>Dim all but what was accepted</source>
        <translation>Atenuar todo salvo lo aceptado</translation>
    </message>
    <message>
        <source>Drawn by Hand</source>
        <translation>Dibujados a mano</translation>
    </message>
    <message>
        <source>Dim all but what you drew</source>
        <translation>Atenuar todo salvo lo dibujado a mano</translation>
    </message>
    <message>
        <source>Next Matching Drawing</source>
        <translation>Siguiente dibujo coincidente</translation>
    </message>
    <message>
        <source>Go to the next drawing that is not dimmed</source>
        <translation>Ir al siguiente dibujo que no está atenuado</translation>
    </message>
    <message>
        <source>Previous Matching Drawing</source>
        <translation>Anterior dibujo coincidente</translation>
    </message>
    <message>
        <source>Go to the last drawing that is not dimmed</source>
        <translation type="vanished">Ir al anterior dibujo que no está atenuado</translation>
    </message>
    <message>
        <source>Print Exposure Sheet to PDF…</source>
        <translation>Imprimir carta de rodaje en PDF…</translation>
    </message>
    <message>
        <source>Write the exposure sheet as a PDF for paper</source>
        <translation>Escribir la carta de rodaje como PDF para papel</translation>
    </message>
    <message>
        <source>Draw by Hand</source>
        <translation>Dibujar a mano</translation>
    </message>
    <message>
        <source>Open this inbetween in your paint program; saving takes it in</source>
        <translation>Abrir este intercalado en su programa de dibujo; al guardarlo se incorpora</translation>
    </message>
    <message>
        <source>Let the Model Draw Again</source>
        <translation>Dejar dibujar al modelo</translation>
    </message>
    <message>
        <source>Show the rendered inbetween instead of your drawing</source>
        <translation>Mostrar el intercalado generado en lugar de su dibujo</translation>
    </message>
    <message>
        <source>Choose Paint Program…</source>
        <translation>Elegir programa de dibujo…</translation>
    </message>
    <message>
        <source>What inbetweens are drawn by hand with</source>
        <translation>Con qué se dibujan los intercalados a mano</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Devolver todos los paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>What the panel is for that has the keyboard, and everything else</source>
        <translation type="vanished">Para qué sirve el panel que tiene el foco, y todo lo demás</translation>
    </message>
    <message>
        <source>First Shot in Ten Minutes</source>
        <translation>Un primer plano en diez minutos</translation>
    </message>
    <message>
        <source>From a folder of keys to finished pictures</source>
        <translation>De una carpeta de claves a las imágenes terminadas</translation>
    </message>
    <message>
        <source>Manual in the Browser</source>
        <translation>Manual en el navegador</translation>
    </message>
    <message>
        <source>All of it with pictures, as web pages on this machine</source>
        <translation>Todo con imágenes, en páginas web de este equipo</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Ver visita guiada</translation>
    </message>
    <message>
        <source>Three steps through a shot: timing, drawing, looking</source>
        <translation>Un plano en tres pasos: timing, dibujo, revisión</translation>
    </message>
    <message>
        <source>Find Command…</source>
        <translation>Buscar comando…</translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation>Encontrar cualquier comando por sus palabras</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Everything that can be set, with a search</source>
        <translation>Todo lo que se puede configurar, con buscador</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Write what helps to mend a fault into a text file that you can read; it is sent to nobody</source>
        <translation>Escribir lo que ayuda a corregir un fallo en un archivo de texto legible; no se envía a nadie</translation>
    </message>
    <message>
        <source>About Inbetweener</source>
        <translation>Acerca de Inbetweener</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>key before</source>
        <translation>clave anterior</translation>
    </message>
    <message>
        <source>key after</source>
        <translation>clave siguiente</translation>
    </message>
    <message>
        <source>the keys’ colours</source>
        <translation type="vanished">colores de las claves</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="vanished">nuevos</translation>
    </message>
    <message>
        <source>mean {mean:.2f}</source>
        <translation type="vanished">media {mean:.2f}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>media {mean}</translation>
    </message>
    <message>
        <source>{percent} % of the pixels</source>
        <translation>{percent} % de los píxeles</translation>
    </message>
    <message>
        <source>up to {length:.0f} px</source>
        <translation>hasta {length:.0f} px</translation>
    </message>
    <message>
        <source>rim: {length:.0f} px</source>
        <translation>borde: {length:.0f} px</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>pinned · Shift+click it to let it go</source>
        <translation>fijado · Mayús+clic para soltarlo</translation>
    </message>
    <message>
        <source>Shift+click to keep this point</source>
        <translation>Mayús+clic para conservar este punto</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Chincheta</translation>
    </message>
    <message>
        <source>What the ghosts are of</source>
        <translation>De qué son los fantasmas</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <source>Ghosts of the neighbouring keys, or of the neighbouring drawings</source>
        <translation>Fantasmas de las claves vecinas o de los dibujos vecinos</translation>
    </message>
    <message>
        <source>How strong the ghosts are</source>
        <translation>Qué intensidad tienen los fantasmas</translation>
    </message>
    <message>
        <source>Strength of the onion skin</source>
        <translation>Intensidad del papel cebolla</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; before</source>
        <translation>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; antes</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; after</source>
        <translation>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; después</translation>
    </message>
    <message>
        <source>No keys on the timeline</source>
        <translation>No hay claves en la línea de tiempo</translation>
    </message>
    <message>
        <source>Use the context menu of a drawing at the left to make it a key.</source>
        <translation>Use el menú contextual de un dibujo, a la izquierda, para convertirlo en clave.</translation>
    </message>
    <message>
        <source>layer {name} is hidden</source>
        <translation>la capa {name} está oculta</translation>
    </message>
    <message>
        <source>This drawing cannot be shown</source>
        <translation>No se puede mostrar este dibujo</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>No se puede mostrar este fotograma</translation>
    </message>
    <message>
        <source>Timing chart from {a} to {b}</source>
        <translation>Carta de espaciado de {a} a {b}</translation>
    </message>
    <message>
        <source>Inbetween {number} of {count}, {percent} % of the way</source>
        <translation>Intercalado {number} de {count}, al {percent} % del recorrido</translation>
    </message>
    <message>
        <source>Job for a Render Farm</source>
        <translation>Trabajo para granja de render</translation>
    </message>
    <message>
        <source>Folder of the job</source>
        <translation>Carpeta del trabajo</translation>
    </message>
    <message>
        <source>Gaps that a machine draws at once</source>
        <translation>Tramos que un equipo dibuja de una vez</translation>
    </message>
    <message>
        <source>Flatten the layers into one sequence</source>
        <translation>Aplanar las capas en una sola secuencia</translation>
    </message>
    <message>
        <source>Replace an older job</source>
        <translation>Reemplazar un trabajo anterior</translation>
    </message>
    <message>
        <source>Write Job</source>
        <translation>Escribir trabajo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Gaps at once</source>
        <translation>Tramos por vez</translation>
    </message>
    <message>
        <source>Give the job a folder of its own, not that of the keys.</source>
        <translation>Dé al trabajo una carpeta propia, no la de las claves.</translation>
    </message>
    <message>
        <source>{gaps} with {drawings}, as they are now, for machines that know Open Job Description.</source>
        <translation>{gaps} con {drawings}, tal como están ahora, para equipos que conocen Open Job Description.</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween</source>
        <comment>{n} inbetweens</comment>
        <translation>
            <numerusform>{n} intercalado</numerusform>
            <numerusform>{n} intercalados</numerusform>
        </translation>
    </message>
    <message>
        <source>No inbetweens</source>
        <translation>Sin intercalados</translation>
    </message>
    <message>
        <source>best device</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU de NVIDIA</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>The model that draws the inbetweens</source>
        <translation>El modelo que dibuja los intercalados</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <source>Keep length: a gap&apos;s drawings share its frames. Ripple: what comes after moves.</source>
        <translation>Duración fija: los dibujos de un tramo se reparten sus fotogramas. Desplazar el resto: lo que viene después se mueve.</translation>
    </message>
    <message>
        <source>Keep length</source>
        <translation>Duración fija</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Desplazar el resto</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Usual frame rates</source>
        <translation>Valores de fps habituales</translation>
    </message>
    <message>
        <source>on ones</source>
        <translation>a unos</translation>
    </message>
    <message>
        <source>on twos</source>
        <translation>a doses</translation>
    </message>
    <message>
        <source>on threes</source>
        <translation>a treses</translation>
    </message>
    <message>
        <source>mostly on ones</source>
        <translation>en su mayoría a unos</translation>
    </message>
    <message>
        <source>mostly on twos</source>
        <translation>en su mayoría a doses</translation>
    </message>
    <message>
        <source>mostly on threes</source>
        <translation>en su mayoría a treses</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing</source>
        <comment>{n} drawings</comment>
        <translation>
            <numerusform>{n} dibujo</numerusform>
            <numerusform>{n} dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cut</source>
        <comment>{n} cuts</comment>
        <translation>
            <numerusform>{n} corte</numerusform>
            <numerusform>{n} cortes</numerusform>
        </translation>
    </message>
    <message>
        <source>no cut</source>
        <translation>sin cortes</translation>
    </message>
    <message>
        <source>held unevenly</source>
        <translation>exposición irregular</translation>
    </message>
    <message>
        <source>each held for {frames} frames</source>
        <translation>cada uno dura {frames} fotogramas</translation>
    </message>
    <message>
        <source>mostly held for {frames} frames</source>
        <translation>la mayoría dura {frames} fotogramas</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} fps</translation>
    </message>
    <message numerus="yes">
        <source>Only the first frame was read, which is as long as a shot may be.</source>
        <comment>Only the first {n} frames were read, which is as long as a shot may be.</comment>
        <translation>
            <numerusform>Solo se leyó el primer fotograma; un plano no puede durar más.</numerusform>
            <numerusform>Solo se leyeron los primeros {n} fotogramas; un plano no puede durar más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frame seems to be missing or damaged.</source>
        <comment>{n} frames seem to be missing or damaged.</comment>
        <translation>
            <numerusform>Parece que {n} fotograma falta o está dañado.</numerusform>
            <numerusform>Parece que {n} fotogramas faltan o están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs at {rate} frames a second exactly, which is shown as {shown}.</source>
        <translation>Va exactamente a {rate} fotogramas por segundo, lo que se muestra como {shown}.</translation>
    </message>
    <message>
        <source>Its frames are shown for uneven times; all of them begin on frames of {rate}.</source>
        <translation>Sus fotogramas se muestran durante tiempos desiguales; todos empiezan en fotogramas de {rate}.</translation>
    </message>
    <message>
        <source>Its frames are shown for uneven times: each was moved to the nearest frame of {rate}.</source>
        <translation>Sus fotogramas se muestran durante tiempos desiguales: cada uno se movió al fotograma más cercano de {rate}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them is shown for less than a frame and is left out.</source>
        <comment>{n} of them are shown for less than a frame and are left out.</comment>
        <translation>
            <numerusform>{n} de ellos se muestra menos de un fotograma y se omite.</numerusform>
            <numerusform>{n} de ellos se muestran menos de un fotograma y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing is damaged in the film.</source>
        <comment>{n} drawings are damaged in the film.</comment>
        <translation>
            <numerusform>{n} dibujo está dañado en la película.</numerusform>
            <numerusform>{n} dibujos están dañados en la película.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film is interlaced: combs in its frames stay. Deinterlace it first.</source>
        <translation>La película está entrelazada: el efecto de peine de sus fotogramas se conserva. Desentrelácela antes.</translation>
    </message>
    <message>
        <source>The film is HDR; its colours are taken as they are, which looks pale.</source>
        <translation>La película es HDR; sus colores se toman tal cual y se ven pálidos.</translation>
    </message>
    <message>
        <source>Its pixels are not square; the drawings are made {width} × {height} with square ones.</source>
        <translation>Sus píxeles no son cuadrados; los dibujos se hacen de {width} × {height} con píxeles cuadrados.</translation>
    </message>
    <message>
        <source>It has {bits} bits a colour: the drawings have 16.</source>
        <translation>Tiene {bits} bits por color: los dibujos tienen 16.</translation>
    </message>
    <message>
        <source>Its sound is longer than half an hour and is left out.</source>
        <translation>Su sonido dura más de media hora y se omite.</translation>
    </message>
    <message>
        <source>Every frame is a drawing of its own: there is no room for inbetweens.</source>
        <translation>Cada fotograma es un dibujo distinto: no queda sitio para intercalados.</translation>
    </message>
    <message>
        <source>{fps:g} fps</source>
        <translation type="vanished">{fps:g} fps</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name} (no instalado)</translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation>Imagen con la que comparar</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Drag the divider across the drawing</source>
        <translation>Arrastrar el divisor sobre el dibujo</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What the drawing is compared with</source>
        <translation>Con qué se compara el dibujo</translation>
    </message>
    <message>
        <source>the key before</source>
        <translation>la clave anterior</translation>
    </message>
    <message>
        <source>the key after</source>
        <translation>la clave siguiente</translation>
    </message>
    <message>
        <source>{model}&apos;s drawing</source>
        <translation>el dibujo de {model}</translation>
    </message>
    <message>
        <source>a picture file…</source>
        <translation>un archivo de imagen…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Draw with {model}</source>
        <translation>Dibujar con {model}</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba unas letras de un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando contiene estas palabras.</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>no disponible: {reason}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>This is the folder of the keys: the pictures would be taken for keys when it is opened again. Choose a folder in it, or save the project there first.</source>
        <translation>Esta es la carpeta de las claves: al volver a abrirla, las imágenes se tomarían por claves. Elija una carpeta dentro de ella o guarde antes el proyecto ahí.</translation>
    </message>
    <message>
        <source>Export PNG sequence</source>
        <translation type="vanished">Exportar secuencia PNG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source># stands for the number: A.####.png gives A.0001.png</source>
        <translation># representa el número: A.####.png da A.0001.png</translation>
    </message>
    <message>
        <source>one file a frame (holds are repeated)</source>
        <translation>un archivo por fotograma (los sostenidos se repiten)</translation>
    </message>
    <message>
        <source>one file a drawing</source>
        <translation>un archivo por dibujo</translation>
    </message>
    <message>
        <source>Replace files of the same names</source>
        <translation>Reemplazar archivos con el mismo nombre</translation>
    </message>
    <message>
        <source>The lines alone too, in a folder of their own</source>
        <translation>También las líneas solas, en su propia carpeta</translation>
    </message>
    <message>
        <source>PNGs of colour and alpha without paper and fills, for whoever colours them</source>
        <translation type="vanished">PNG de color y alfa sin papel ni rellenos, para quien los coloree</translation>
    </message>
    <message>
        <source>Export Pictures</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message>
        <source>Pictures of colour and alpha without paper and fills, for whoever colours them</source>
        <translation>Imágenes de color y alfa sin papel ni rellenos, para quien las coloree</translation>
    </message>
    <message>
        <source>Render and Export</source>
        <translation>Generar y exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation>No se puede usar {folder}: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures.</source>
        <translation>Elija una carpeta para las imágenes.</translation>
    </message>
    <message>
        <source>{text} is no folder that can be found: {error}.</source>
        <translation>{text} no es una carpeta que se pueda encontrar: {error}.</translation>
    </message>
    <message>
        <source>The folder&apos;s name holds a character that no name may hold.</source>
        <translation>El nombre de la carpeta contiene un carácter no admitido en nombres.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, not just {text}.</source>
        <translation>Escriba la ruta completa de la carpeta, no solo {text}.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>{text} is no file that can be found: {error}.</source>
        <translation>{text} no es un archivo que se pueda encontrar: {error}.</translation>
    </message>
    <message>
        <source>The file&apos;s name holds a character that no name may hold.</source>
        <translation>El nombre del archivo contiene un carácter no admitido en nombres.</translation>
    </message>
    <message>
        <source>Write the whole path of the file, not just {text}.</source>
        <translation>Escriba la ruta completa del archivo, no solo {text}.</translation>
    </message>
    <message>
        <source>Press Return on a command, then the keys that you want for it.</source>
        <translation>Pulse Retorno en un comando y, después, las teclas que quiera para él.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Leave the command without a shortcut</source>
        <translation>Dejar el comando sin atajo</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Shortcut for {command}</source>
        <translation>Atajo de {command}</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without a shortcut.</source>
        <translation>{keys} pertenece a {command}, que se quedaría sin atajo.</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation type="vanished">Dejar el comando sin teclas</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation type="vanished">Asignar</translation>
    </message>
    <message>
        <source>Keys for {command}</source>
        <translation type="vanished">Teclas de {command}</translation>
    </message>
    <message>
        <source>{keys} always means: {meaning}.</source>
        <translation>{keys} siempre significa: {meaning}.</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without keys.</source>
        <translation type="vanished">{keys} pertenece a {command}, que se quedaría sin teclas.</translation>
    </message>
    <message>
        <source>Take It from {command}</source>
        <translation type="vanished">Quitar a {command}</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Marker at frame {number}</source>
        <translation>Marcador en el fotograma {number}</translation>
    </message>
    <message>
        <source>step, hit, look …</source>
        <translation>paso, golpe, mirada …</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signo</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>tap Space</source>
        <translation>pulsar Espacio</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar vista</translation>
    </message>
    <message>
        <source>hold Space and drag, or middle button</source>
        <translation>mantener Espacio y arrastrar, o botón central</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>propias</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Preset of shortcuts</source>
        <translation>Preajuste de atajos</translation>
    </message>
    <message>
        <source>Reset My Shortcuts</source>
        <translation>Restablecer mis atajos</translation>
    </message>
    <message>
        <source>Go back to the preset that my own shortcuts were made from</source>
        <translation>Volver al preajuste del que se partió</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation type="vanished">Preajuste de teclas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Reset My Keys</source>
        <translation type="vanished">Restablecer mis teclas</translation>
    </message>
    <message>
        <source>Go back to the preset that my own keys were made from</source>
        <translation type="vanished">Volver al preajuste a partir del cual se hicieron las teclas propias</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="vanished">Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Columns of the sheet, from the left, and their drawings</source>
        <translation>Columnas de la carta de rodaje, desde la izquierda, y sus dibujos</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sostenidos</translation>
    </message>
    <message>
        <source>Empty frames</source>
        <translation>Fotogramas vacíos</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Drawings of column {name}</source>
        <translation>Dibujos de la columna {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} drawing</source>
        <comment>{name} · {n} drawings</comment>
        <translation>
            <numerusform>{name} · {n} dibujo</numerusform>
            <numerusform>{name} · {n} dibujos</numerusform>
        </translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>elección propia</translation>
    </message>
    <message>
        <source>nothing on the sheet</source>
        <translation>vacía en la carta de rodaje</translation>
    </message>
    <message>
        <source>no name like it was found</source>
        <translation>sin ningún nombre parecido</translation>
    </message>
    <message>
        <source>as in {program}</source>
        <translation>como en {program}</translation>
    </message>
    <message>
        <source>What is the panel {panel} for?</source>
        <translation>¿Para qué sirve el panel {panel}?</translation>
    </message>
    <message>
        <source>Float {panel}</source>
        <translation>Desacoplar {panel}</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>Cerrar {panel}</translation>
    </message>
    <message>
        <source>Each group or layer is a level of its own</source>
        <translation>Cada grupo o capa es un nivel propio</translation>
    </message>
    <message>
        <source>Each group or layer is a drawing of one level</source>
        <translation>Cada grupo o capa es un dibujo de un mismo nivel</translation>
    </message>
    <message>
        <source>Import layers of {name}</source>
        <translation>Importar capas de {name}</translation>
    </message>
    <message>
        <source>Import film {name}</source>
        <translation>Importar película {name}</translation>
    </message>
    <message>
        <source>Reading the film …</source>
        <translation>Leyendo la película …</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Cuánto ha avanzado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Writing the drawings …</source>
        <translation>Escribiendo los dibujos …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Its sound comes along.</source>
        <translation>Su sonido se incluye.</translation>
    </message>
    <message>
        <source>The film is not changed.</source>
        <translation>La película no se modifica.</translation>
    </message>
    <message>
        <source>Writing: frame {done} of {total}</source>
        <translation>Escribiendo: fotograma {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame read</source>
        <comment>{n} frames read</comment>
        <translation>
            <numerusform>{n} fotograma leído</numerusform>
            <numerusform>{n} fotogramas leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: frame {done} of {total}</source>
        <translation>Leyendo: fotograma {done} de {total}</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Levels that the file becomes, the uppermost first</source>
        <translation>Niveles en que se convierte el archivo, el superior primero</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tomar como</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>El archivo en sí no se modifica.</translation>
    </message>
    <message>
        <source>There is no layer with pixels in it.</source>
        <translation>No contiene ninguna capa con píxeles.</translation>
    </message>
    <message>
        <source>Folder for the drawings</source>
        <translation>Carpeta para los dibujos</translation>
    </message>
    <message numerus="yes">
        <source>{n}: {names}</source>
        <comment>{n}: {names}</comment>
        <translation>
            <numerusform>{n}: {names}</numerusform>
            <numerusform>{n}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Exposure Sheet</source>
        <translation>Carta de rodaje</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Chinchetas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n} carpeta</numerusform>
            <numerusform>{n} carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {files}</source>
        <translation>hasta {files}</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture was written to {folder}.</source>
        <comment>{n} pictures were written to {folder}.</comment>
        <translation>
            <numerusform>Se escribió {n} imagen en {folder}.</numerusform>
            <numerusform>Se escribieron {n} imágenes en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was there already.</source>
        <comment>{n} were there already.</comment>
        <translation>
            <numerusform>{n} ya estaba ahí.</numerusform>
            <numerusform>{n} ya estaban ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of key drawings</source>
        <translation>Carpeta de dibujos clave</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Inbetweener projects (*{suffix})</source>
        <translation>Proyectos de Inbetweener (*{suffix})</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Unsaved work on {shot} from {when} was kept when the program ended unexpectedly.</source>
        <translation>Al terminar el programa inesperadamente, se conservó el trabajo sin guardar en {shot} ({when}).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save or undo the changes to this shot first; the other is kept until then.</source>
        <translation>Guarde o deshaga primero los cambios de este plano; el otro trabajo se conserva hasta entonces.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to {shot}?</source>
        <translation>¿Guardar los cambios de {shot}?</translation>
    </message>
    <message>
        <source>Without saving, the timing you have set since is lost.</source>
        <translation>Si no se guarda, se pierde el timing fijado desde entonces.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>{file} was written: {gaps} to draw.</source>
        <translation>Se escribió {file}: {gaps} por dibujar.</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Cambiar marcador</translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation>Poner marcador</translation>
    </message>
    <message>
        <source>Go to a marker to remove it.</source>
        <translation>Vaya a un marcador para quitarlo.</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Select gaps to work on their frames.</source>
        <translation>Seleccione tramos para trabajar en sus fotogramas.</translation>
    </message>
    <message>
        <source>Paint program</source>
        <translation>Programa de dibujo</translation>
    </message>
    <message>
        <source>{name} is open in your paint program. Save it to take it in.</source>
        <translation>{name} está abierto en su programa de dibujo. Guárdelo para incorporarlo.</translation>
    </message>
    <message>
        <source>{file} was taken in. It is yours: no model draws over it.</source>
        <translation>{file} se ha incorporado. Es suyo: ningún modelo dibuja encima.</translation>
    </message>
    <message>
        <source>{file} was saved again.</source>
        <translation>{file} se guardó de nuevo.</translation>
    </message>
    <message>
        <source>{file} is gone or cannot be read. The shot keeps its place: bring the file back, or use Review ▸ Let the Model Draw Again.</source>
        <translation>{file} ya no está o no se puede leer. El plano le reserva su lugar: recupere el archivo o use Revisión ▸ Dejar dibujar al modelo.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation type="vanished">Todos los comandos y sus teclas</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>All commands and their shortcuts</source>
        <translation>Todos los comandos y sus atajos</translation>
    </message>
    <message>
        <source>Change them under **{place}**.</source>
        <translation>Se cambian en **{place}**.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Inbetweener Help</source>
        <translation>Ayuda de Inbetweener</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Insert keys</source>
        <translation>Insertar claves</translation>
    </message>
    <message>
        <source>Drawings ({patterns})</source>
        <translation>Dibujos ({patterns})</translation>
    </message>
    <message>
        <source>{name} is not in the shot&apos;s folder. Copy it to {folder} first.</source>
        <translation>{name} no está en la carpeta del plano. Cópielo antes a {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>Insert key</source>
        <comment>Insert {n} keys</comment>
        <translation>
            <numerusform>Insertar clave</numerusform>
            <numerusform>Insertar {n} claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Duplicar clave</translation>
    </message>
    <message>
        <source>Swap keys</source>
        <translation>Intercambiar claves</translation>
    </message>
    <message>
        <source>Call it a breakdown</source>
        <translation>Designar como breakdown</translation>
    </message>
    <message>
        <source>Call it a key</source>
        <translation>Designar como clave</translation>
    </message>
    <message>
        <source>Call it a {role}</source>
        <translation type="vanished">Designar como {role}</translation>
    </message>
    <message>
        <source>Select a gap to copy its spacing.</source>
        <translation>Seleccione un tramo para copiar su espaciado.</translation>
    </message>
    <message>
        <source>Copy the spacing of a gap first.</source>
        <translation>Copie primero el espaciado de un tramo.</translation>
    </message>
    <message>
        <source>no inbetweens</source>
        <translation>sin intercalados</translation>
    </message>
    <message>
        <source>Ground under cels</source>
        <translation>Fondo bajo los acetatos</translation>
    </message>
    <message>
        <source>Colour of the ghosts {side}</source>
        <translation>Color de los fantasmas de {side}</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Ghost Colours</source>
        <translation>Colores de los fantasmas</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Other Layers</source>
        <translation>Otras capas</translation>
    </message>
    <message>
        <source>Rotate View</source>
        <translation>Girar vista</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Ground under Cels</source>
        <translation>Fondo bajo los acetatos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>What Is Pinned</source>
        <translation>Qué se fija</translation>
    </message>
    <message>
        <source>Selected Pin</source>
        <translation>Chincheta seleccionada</translation>
    </message>
    <message>
        <source>Work Range</source>
        <translation>Rango de trabajo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Close Gaps</source>
        <translation>Cerrar huecos</translation>
    </message>
    <message>
        <source>When in Doubt</source>
        <translation>En caso de duda</translation>
    </message>
    <message>
        <source>Show Clearly</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ghosts before and after</source>
        <translation>Fantasmas de antes y después</translation>
    </message>
    <message>
        <source>One on Either Side</source>
        <translation>Uno a cada lado</translation>
    </message>
    <message>
        <source>One ghost before and one after; farther ones weaker, as at first</source>
        <translation>Un fantasma antes y otro después; los más lejanos, más tenues, como al principio</translation>
    </message>
    <message>
        <source>How many ghosts {side}</source>
        <translation>Cuántos fantasmas hay {side}</translation>
    </message>
    <message>
        <source>Ghosts {side}</source>
        <translation>Fantasmas de {side}</translation>
    </message>
    <message>
        <source>How strong ghost {number} {side} is</source>
        <translation>Qué intensidad tiene el fantasma {number} de {side}</translation>
    </message>
    <message>
        <source>Strength of ghost {number} {side}</source>
        <translation>Intensidad del fantasma {number} de {side}</translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as frames: {n} frame in all.</source>
        <comment>Numbers were read as frames: {n} frames in all.</comment>
        <translation>
            <numerusform>Los números se leyeron como fotogramas: {n} fotograma en total.</numerusform>
            <numerusform>Los números se leyeron como fotogramas: {n} fotogramas en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as drawings, {n} frame from key to key.</source>
        <comment>Numbers were read as drawings, {n} frames from key to key.</comment>
        <translation>
            <numerusform>Los números se leyeron como dibujos, {n} fotograma de clave a clave.</numerusform>
            <numerusform>Los números se leyeron como dibujos, {n} fotogramas de clave a clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Frames</source>
        <translation>Leer como fotogramas</translation>
    </message>
    <message>
        <source>Read as Drawings</source>
        <translation>Leer como dibujos</translation>
    </message>
    <message>
        <source>Open {level} ({n})</source>
        <translation>Abrir {level} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Level {title} was opened; the folder holds {n} more.</source>
        <comment>Level {title} was opened; the folder holds {n} more.</comment>
        <translation>
            <numerusform>Se abrió el nivel {title}; la carpeta contiene {n} más.</numerusform>
            <numerusform>Se abrió el nivel {title}; la carpeta contiene {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders in it hold drawings too: {names}.</source>
        <translation>Las carpetas que hay en ella también contienen dibujos: {names}.</translation>
    </message>
    <message>
        <source>Open as Layers</source>
        <translation>Abrir como capas</translation>
    </message>
    <message>
        <source>Fit to Canvas</source>
        <translation>Ajustar al lienzo</translation>
    </message>
    <message numerus="yes">
        <source>A new drawing was taken in: {names}.</source>
        <comment>{n} new drawings were taken in: {names}.</comment>
        <translation>
            <numerusform>Se incorporó un dibujo nuevo: {names}.</numerusform>
            <numerusform>Se incorporaron {n} dibujos nuevos: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new drawing is in the folder: {names}.</source>
        <comment>{n} new drawings are in the folder: {names}.</comment>
        <translation>
            <numerusform>Hay un dibujo nuevo en la carpeta: {names}.</numerusform>
            <numerusform>Hay {n} dibujos nuevos en la carpeta: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One is of another size and will only be listed.</source>
        <comment>{n} are of another size and will only be listed.</comment>
        <translation>
            <numerusform>Uno tiene otro tamaño y solo se añadirá a la lista.</numerusform>
            <numerusform>{n} tienen otro tamaño y solo se añadirán a la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{old} is called {new} now; it is the same drawing.</source>
        <translation>{old} ahora se llama {new}; es el mismo dibujo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was renamed: {names}.</source>
        <comment>{n} drawings were renamed: {names}.</comment>
        <translation>
            <numerusform>{n} dibujo cambió de nombre: {names}.</numerusform>
            <numerusform>{n} dibujos cambiaron de nombre: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use New Names</source>
        <translation>Usar nombres nuevos</translation>
    </message>
    <message>
        <source>Keep on Its Frame</source>
        <translation>Dejar en su fotograma</translation>
    </message>
    <message>
        <source>Keep on Their Frames</source>
        <translation>Dejar en sus fotogramas</translation>
    </message>
    <message>
        <source>Move by Number</source>
        <translation>Mover según el número</translation>
    </message>
    <message numerus="yes">
        <source>A new file cannot be used. {file}: {reason}.</source>
        <comment>{n} new files cannot be used. {file}: {reason}.</comment>
        <translation>
            <numerusform>Un archivo nuevo no se puede usar. {file}: {reason}.</numerusform>
            <numerusform>{n} archivos nuevos no se pueden usar. {file}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached any more. Is its drive connected, or was it moved? All keys keep their places until it is back.</source>
        <translation>Ya no se puede acceder a la carpeta {folder}. ¿Está conectado su disco, o se cambió de sitio? Todas las claves conservan su lugar hasta que vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>The file of a key is gone: {names}. The key keeps its place; put the file back, and its gaps can be rendered.</source>
        <comment>The files of {n} keys are gone: {names}. The keys keep their places; put the files back, and their gaps can be rendered.</comment>
        <translation>
            <numerusform>Falta el archivo de una clave: {names}. La clave conserva su lugar; devuelva el archivo a su sitio y sus tramos se podrán generar.</numerusform>
            <numerusform>Faltan los archivos de {n} claves: {names}. Las claves conservan su lugar; devuelva los archivos a su sitio y sus tramos se podrán generar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file is back: {names}.</source>
        <comment>{n} files are back: {names}.</comment>
        <translation>
            <numerusform>Ha vuelto un archivo: {names}.</numerusform>
            <numerusform>Han vuelto {n} archivos: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file was left out. {listed}.</source>
        <comment>{n} files were left out. {listed}.</comment>
        <translation>
            <numerusform>Se omitió un archivo. {listed}.</numerusform>
            <numerusform>Se omitieron {n} archivos. {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this project are gone: {listed}. They keep their place on the timeline; put them back and their gaps can be rendered.</source>
        <translation>Faltan archivos de este proyecto: {listed}. Conservan su lugar en la línea de tiempo; devuélvalos a su sitio y sus tramos se podrán generar.</translation>
    </message>
    <message>
        <source>✕ file missing</source>
        <translation>✕ falta archivo</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>fotograma {frame}</translation>
    </message>
    <message>
        <source>Drawings of the shot</source>
        <translation>Dibujos del plano</translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <comment>{n} keys</comment>
        <translation>
            <numerusform>{n} clave</numerusform>
            <numerusform>{n} claves</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} · {n} unused</source>
        <translation>{keys} · {n} sin usar</translation>
    </message>
    <message>
        <source>Use as Key</source>
        <translation>Usar como clave</translation>
    </message>
    <message>
        <source>Take off the Timeline</source>
        <translation>Quitar de la línea de tiempo</translation>
    </message>
    <message>
        <source>Open a shot; what you do to it is listed here.</source>
        <translation>Abra un plano; aquí se listan los cambios que se hagan en él.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Steps to undo and redo</source>
        <translation>Pasos que se pueden deshacer y rehacer</translation>
    </message>
    <message>
        <source>Go back to a step, or forward to one undone</source>
        <translation>Volver a un paso anterior o avanzar a uno deshecho</translation>
    </message>
    <message>
        <source>{step}  (saved)</source>
        <translation>{step}  (guardado)</translation>
    </message>
    <message>
        <source>gap in a line</source>
        <translation>hueco en una línea</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>se sale</translation>
    </message>
    <message>
        <source>runs into a neighbour</source>
        <translation>pasa a una vecina</translation>
    </message>
    <message>
        <source>gap that was closed</source>
        <translation>hueco cerrado</translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation>
            <numerusform>{n} tramo</numerusform>
            <numerusform>{n} tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaks</source>
        <translation>sin fugas</translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <translation>{state}: {n}</translation>
    </message>
    <message>
        <source>Inbetween</source>
        <translation>Intercalar</translation>
    </message>
    <message>
        <source>Hold the first key</source>
        <translation>Mantener la primera clave</translation>
    </message>
    <message>
        <source>Cut – never mixed</source>
        <translation>Corte – nunca se mezcla</translation>
    </message>
    <message>
        <source>Blank – for the hand</source>
        <translation>Vacío – para dibujar a mano</translation>
    </message>
    <message>
        <source>Several gaps are given one length where the toolbar says Ripple.</source>
        <translation>Varios tramos reciben la misma duración cuando la barra de herramientas indica «Desplazar el resto».</translation>
    </message>
    <message>
        <source>Open a shot to set its timing.</source>
        <translation>Abra un plano para fijar su timing.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>The last key of the shot has no gap after it.</source>
        <translation>La última clave del plano no tiene tramo después.</translation>
    </message>
    <message>
        <source>Inbetweens lie between two keys: put another drawing into the folder, or choose Edit ▸ Insert Keys…</source>
        <translation>Los intercalados van entre dos claves: ponga otro dibujo en la carpeta o elija Edición ▸ Insertar claves…</translation>
    </message>
    <message>
        <source>A background is there on every frame. It has no timing.</source>
        <translation>Un fondo está en todos los fotogramas. No tiene timing.</translation>
    </message>
    <message>
        <source>Spacing of the inbetweens</source>
        <translation>Espaciado de los intercalados</translation>
    </message>
    <message>
        <source>What becomes of the gap</source>
        <translation>Qué se hace con el tramo</translation>
    </message>
    <message>
        <source>The model that draws this gap</source>
        <translation>El modelo que dibuja este tramo</translation>
    </message>
    <message>
        <source>Render This Gap</source>
        <translation>Generar este tramo</translation>
    </message>
    <message>
        <source>Inbetweens</source>
        <translation>Intercalados</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>twos</source>
        <translation>doses</translation>
    </message>
    <message>
        <source>threes</source>
        <translation>treses</translation>
    </message>
    <message numerus="yes">
        <source>Each drawing stays {n} frame</source>
        <comment>Each drawing stays {n} frames</comment>
        <translation>
            <numerusform>Cada dibujo dura {n} fotograma</numerusform>
            <numerusform>Cada dibujo dura {n} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last key {name}</source>
        <translation>Última clave {name}</translation>
    </message>
    <message>
        <source>Render These Gaps</source>
        <translation>Generar estos tramos</translation>
    </message>
    <message>
        <source>nothing to render here</source>
        <translation>nada que generar aquí</translation>
    </message>
    <message>
        <source>{model} (the shot’s)</source>
        <translation>{model} (el del plano)</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation>sin imagen guardada</translation>
    </message>
    <message>
        <source>confidence {confidence:.2f}</source>
        <translation type="vanished">confianza {confidence:.2f}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>All inbetweens</source>
        <translation>Todos los intercalados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Needs hand</source>
        <translation>Por hacer a mano</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiados después</translation>
    </message>
    <message>
        <source>Does not move</source>
        <translation>No se mueve</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Dibujados a mano</translation>
    </message>
    <message>
        <source>Automatic (the gap’s)</source>
        <translation>Automática (del tramo)</translation>
    </message>
    <message>
        <source>Straight (the gap’s)</source>
        <translation>Recta (del tramo)</translation>
    </message>
    <message>
        <source>What becomes of the part</source>
        <translation>Qué ocurre con la parte</translation>
    </message>
    <message>
        <source>Which way the part passes the others</source>
        <translation>Por dónde pasa la parte respecto a las demás</translation>
    </message>
    <message>
        <source>Which path the part takes</source>
        <translation>Qué trayectoria sigue la parte</translation>
    </message>
    <message>
        <source>Spacing of the part</source>
        <translation>Espaciado de la parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>As the gap</source>
        <translation>El del tramo</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Aceptar, siguiente</translation>
    </message>
    <message>
        <source>x of the middle of the view in pixels</source>
        <translation>x del centro de la vista en píxeles</translation>
    </message>
    <message>
        <source>y of the middle of the view in pixels</source>
        <translation>y del centro de la vista en píxeles</translation>
    </message>
    <message>
        <source>Zoom of the camera</source>
        <translation>Zoom de la cámara</translation>
    </message>
    <message>
        <source>Turn of the camera clockwise</source>
        <translation>Giro de la cámara en sentido horario</translation>
    </message>
    <message>
        <source>How the camera goes on to the next key</source>
        <translation>Cómo sigue la cámara hasta la clave siguiente</translation>
    </message>
    <message>
        <source>Width of the camera&apos;s pictures</source>
        <translation>Ancho de las imágenes de la cámara</translation>
    </message>
    <message>
        <source>Height of the camera&apos;s pictures</source>
        <translation>Alto de las imágenes de la cámara</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>To next key</source>
        <translation>A la siguiente</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Set Key</source>
        <translation>Poner clave</translation>
    </message>
    <message>
        <source>Delete Key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Fotograma {number}</translation>
    </message>
    <message>
        <source>A camera key stands here.</source>
        <translation>Aquí hay una clave de cámara.</translation>
    </message>
    <message>
        <source>On the way between keys. A change sets a key here.</source>
        <translation>En camino entre claves. Un cambio pone aquí una clave.</translation>
    </message>
    <message>
        <source>The camera stands still and sees the whole field. A change sets its first key.</source>
        <translation>La cámara está quieta y ve todo el campo. Un cambio pone su primera clave.</translation>
    </message>
    <message>
        <source>Which inbetweens are listed</source>
        <translation>Qué intercalados se listan</translation>
    </message>
    <message>
        <source>Note on this inbetween…</source>
        <translation>Nota sobre este intercalado…</translation>
    </message>
    <message>
        <source>Note on the inbetween under the playhead</source>
        <translation>Nota sobre el intercalado bajo el cabezal</translation>
    </message>
    <message>
        <source>Inbetweens to review, the most doubtful first</source>
        <translation>Intercalados por revisar, primero los más dudosos</translation>
    </message>
    <message>
        <source>Open a shot to review its inbetweens.</source>
        <translation>Abra un plano para revisar sus intercalados.</translation>
    </message>
    <message>
        <source>This shot has no inbetweens to review.</source>
        <translation>Este plano no tiene intercalados por revisar.</translation>
    </message>
    <message>
        <source>All reviewed. Nothing is left to look at.</source>
        <translation>Todo revisado. No queda nada por ver.</translation>
    </message>
    <message>
        <source>None stands like this.</source>
        <translation>Ninguno está en este estado.</translation>
    </message>
    <message>
        <source>Whose habits the sheet follows</source>
        <translation>Qué convenciones sigue la hoja</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonesa</translation>
    </message>
    <message>
        <source>Frames on a printed page</source>
        <translation>Fotogramas por página impresa</translation>
    </message>
    <message>
        <source>{rows} a page</source>
        <translation>{rows}/página</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>{shot} sheet.pdf</source>
        <translation>{shot} hoja.pdf</translation>
    </message>
    <message>
        <source>Print exposure sheet to PDF</source>
        <translation>Imprimir carta de rodaje en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{name} was written: {n} page.</source>
        <comment>{name} was written: {n} pages.</comment>
        <translation>
            <numerusform>Se escribió {name}: {n} página.</numerusform>
            <numerusform>Se escribió {name}: {n} páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of key drawings</source>
        <translation>Abrir una carpeta de dibujos clave</translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Your files are never changed.</source>
        <translation>Suelte aquí una carpeta o elija una. Sus archivos nunca se modifican.</translation>
    </message>
    <message>
        <source>Recent shots</source>
        <translation>Planos recientes</translation>
    </message>
    <message>
        <source>{words}
Delete takes it off this list</source>
        <translation>{words}
La tecla Supr lo quita de esta lista</translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation>{name} ya no está ahí</translation>
    </message>
    <message>
        <source>It was at {folder}. Delete takes it off this list.</source>
        <translation>Estaba en {folder}. La tecla Supr lo quita de esta lista.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>No se puede abrir {name}</translation>
    </message>
    <message>
        <source>Key drawings</source>
        <translation>Dibujos clave</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Todos los dibujos</translation>
    </message>
    <message>
        <source>As the scene has them</source>
        <translation>Como en la escena</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atenuadas</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Show other layers</source>
        <translation>Mostrar otras capas</translation>
    </message>
    <message>
        <source>Those of the scene that are not worked on.</source>
        <translation>Las de la escena en las que no se trabaja.</translation>
    </message>
    <message>
        <source>cels background</source>
        <translation>acetatos fondo capas</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Papel cebolla</translation>
    </message>
    <message>
        <source>Show ghosts of the drawings around</source>
        <translation>Mostrar fantasmas de los dibujos contiguos</translation>
    </message>
    <message>
        <source>onion skin</source>
        <translation>papel cebolla onion skin calco</translation>
    </message>
    <message>
        <source>Ghosts of</source>
        <translation>Fantasmas de</translation>
    </message>
    <message>
        <source>The neighbouring keys, or the neighbouring drawings of any kind.</source>
        <translation>Las claves vecinas o los dibujos vecinos de cualquier tipo.</translation>
    </message>
    <message>
        <source>Strength of all</source>
        <translation>Intensidad de todos</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>opacidad transparencia</translation>
    </message>
    <message>
        <source>Each ghost</source>
        <translation>Cada fantasma</translation>
    </message>
    <message>
        <source>How many on either side, and how strong each is of the strength of all.</source>
        <translation>Cuántos hay a cada lado y qué parte de la intensidad de todos tiene cada uno.</translation>
    </message>
    <message>
        <source>opacity slots count</source>
        <translation>opacidad posiciones cantidad número</translation>
    </message>
    <message>
        <source>Colour before</source>
        <translation>Color de antes</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>tinte teñir</translation>
    </message>
    <message>
        <source>Colour after</source>
        <translation>Color de después</translation>
    </message>
    <message>
        <source>Lay ghosts over the drawing</source>
        <translation>Poner los fantasmas sobre el dibujo</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>delante encima</translation>
    </message>
    <message>
        <source>What shows through where a drawing is transparent. It is never exported.</source>
        <translation>Qué se ve donde un dibujo es transparente. Nunca se exporta.</translation>
    </message>
    <message>
        <source>background colour paper white black checkerboard</source>
        <translation>fondo color papel blanco negro tablero damero cuadros</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>Vista en espejo</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>voltear invertir reflejar espejo</translation>
    </message>
    <message>
        <source>Dots of the spacing</source>
        <translation>Puntos de espaciado</translation>
    </message>
    <message>
        <source>Where the point under the pointer is on each drawing of the gap.</source>
        <translation>Dónde está, en cada dibujo del tramo, el punto bajo el puntero.</translation>
    </message>
    <message>
        <source>chart path</source>
        <translation>carta trayectoria</translation>
    </message>
    <message>
        <source>Turn the view by</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotar rotación</translation>
    </message>
    <message>
        <source>Field grid of twelve fields</source>
        <translation>Cuadrícula de doce campos</translation>
    </message>
    <message>
        <source>Areas safe for action and titles</source>
        <translation>Áreas seguras para la acción y los títulos</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Restore Defaults…</source>
        <translation>Restaurar valores…</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No preference is called “{query}”.</source>
        <translation>Ninguna preferencia se llama «{query}».</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message numerus="yes">
        <source>{n} preference</source>
        <comment>{n} preferences</comment>
        <translation>
            <numerusform>{n} preferencia</numerusform>
            <numerusform>{n} preferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {count} of “{page}” back?</source>
        <translation>¿Restablecer {count} de «{page}»?</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{title}: back to the usual colour</source>
        <translation>{title}: volver al color habitual</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Best device there is</source>
        <translation>Automático (el mejor disponible)</translation>
    </message>
    <message>
        <source>Take in at once</source>
        <translation>Incorporar enseguida</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>the best device there is</source>
        <translation>automático (el mejor disponible)</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy version, device, folders and libraries as text</source>
        <translation>Copiar versión, dispositivo, carpetas y bibliotecas como texto</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Draws the inbetweens of 2D animation from a folder of key drawings. Everything stays on this machine.</source>
        <translation>Dibuja los intercalados de animación 2D a partir de una carpeta de dibujos clave. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Modelos ejecutados en</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>Autoguardados</translation>
    </message>
    <message>
        <source>The best device is the graphics card where there is one that can be used.</source>
        <translation>El mejor dispositivo es la tarjeta gráfica, si hay una que se pueda usar.</translation>
    </message>
    <message>
        <source>device GPU CUDA graphics card</source>
        <translation>dispositivo GPU CUDA tarjeta gráfica</translation>
    </message>
    <message>
        <source>Exact colours in new shots</source>
        <translation>Colores exactos en planos nuevos</translation>
    </message>
    <message>
        <source>Inbetweens of flat art keep to the colours of their keys. Each shot and gap can say otherwise.</source>
        <translation>Los intercalados de dibujos de colores planos se limitan a los colores de sus claves. Cada plano y cada tramo puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>palette paint flat new colours</source>
        <translation>paleta pintura plano colores nuevos exactos</translation>
    </message>
    <message>
        <source>Whole lines in new shots</source>
        <translation>Líneas enteras en planos nuevos</translation>
    </message>
    <message>
        <source>Lines of line art are drawn anew in inbetweens, whole and of their width. Each shot and gap can say otherwise.</source>
        <translation>Las líneas de los dibujos de línea se redibujan en los intercalados, enteras y de su grosor. Cada plano y cada tramo puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>line art trace breaks ghosts width ink</source>
        <translation>dibujo de línea línea de color cortes fantasmas grosor tinta</translation>
    </message>
    <message>
        <source>Close gaps in new shots</source>
        <translation>Cerrar huecos en planos nuevos</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Gaps in the lines of inbetweens are closed up to this width where the keys have none. 0 closes none. Each shot and gap can say otherwise.</source>
        <translation>Los huecos en las líneas de los intercalados se cierran hasta este ancho donde las claves no los tienen. 0 no cierra ninguno. Cada plano y cada tramo puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>leaks regions paint bucket lines fill</source>
        <translation>fugas regiones pintura cubo bote líneas relleno</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>Memoria y disco</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Imágenes en memoria</translation>
    </message>
    <message>
        <source>More keeps longer shots ready to play without a pause.</source>
        <translation>Con más memoria, planos más largos quedan listos para reproducirse sin pausas.</translation>
    </message>
    <message>
        <source>RAM cache</source>
        <translation>RAM memoria caché</translation>
    </message>
    <message>
        <source>Disk cache</source>
        <translation>Caché en disco</translation>
    </message>
    <message>
        <source>Beyond it, the inbetweens that were unused for longest go first.</source>
        <translation>Por encima de este límite, se quitan primero los intercalados que llevan más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>quota size space</source>
        <translation>cuota tamaño espacio límite</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Clearing deletes rendered inbetweens alone, never what you drew.</source>
        <translation>Vaciarla borra solo los intercalados generados, nunca sus dibujos.</translation>
    </message>
    <message>
        <source>clear cache empty delete</source>
        <translation>vaciar limpiar borrar eliminar caché</translation>
    </message>
    <message>
        <source>Folder of the open shot</source>
        <translation>Carpeta del plano abierto</translation>
    </message>
    <message>
        <source>New drawings</source>
        <translation>Dibujos nuevos</translation>
    </message>
    <message>
        <source>What is done with drawings that come into the folder. Where a place is not certain, you are asked first.</source>
        <translation>Qué se hace con los dibujos que llegan a la carpeta. Si su lugar no es seguro, antes se pregunta.</translation>
    </message>
    <message>
        <source>watch folder arrive new keys files renamed missing hot folder</source>
        <translation>vigilar carpeta llegar claves nuevas archivos renombrados faltan carpeta vigilada</translation>
    </message>
    <message>
        <source>Drawing by hand</source>
        <translation>Dibujo a mano</translation>
    </message>
    <message>
        <source>{file} stands for the picture; it comes last where it is not named.</source>
        <translation>{file} representa la imagen; si no se indica, va al final.</translation>
    </message>
    <message>
        <source>external editor Krita Photoshop GIMP command</source>
        <translation>editor externo Krita Photoshop GIMP comando programa de dibujo</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Autoguardado</translation>
    </message>
    <message>
        <source>Edits are kept here within seconds, and offered again after a crash.</source>
        <translation>Los cambios se conservan aquí en pocos segundos y se ofrecen de nuevo tras un cierre inesperado.</translation>
    </message>
    <message>
        <source>recover crash backup</source>
        <translation>recuperar fallo bloqueo cierre copia de seguridad</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Keep the gap&apos;s length</source>
        <translation type="vanished">Mantener la duración del tramo</translation>
    </message>
    <message>
        <source>Ripple: what follows moves</source>
        <translation type="vanished">Desplazar el resto: lo que sigue se mueve</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>colores oscuro claro tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when Inbetweener is started again.</source>
        <translation>Se aplica al volver a iniciar Inbetweener.</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>The list on the welcome page and in File. The shots themselves stay.</source>
        <translation>La lista de la página de bienvenida y del menú Archivo. Los planos en sí se conservan.</translation>
    </message>
    <message>
        <source>history forget</source>
        <translation>historial olvidar borrar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Al reproducir</translation>
    </message>
    <message>
        <source>loop repeat</source>
        <translation>bucle repetir ciclo</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>ping-pong ida y vuelta</translation>
    </message>
    <message>
        <source>slow speed</source>
        <translation>lento cámara lenta velocidad</translation>
    </message>
    <message>
        <source>Timeline and Sheet</source>
        <translation>Línea de tiempo y hoja</translation>
    </message>
    <message>
        <source>When timing changes</source>
        <translation>Al cambiar el timing</translation>
    </message>
    <message>
        <source>New shots</source>
        <translation>Planos nuevos</translation>
    </message>
    <message>
        <source>Of folders that are opened for the first time, and of sheets that do not say.</source>
        <translation>Para las carpetas que se abren por primera vez y las cartas de rodaje que no lo indican.</translation>
    </message>
    <message>
        <source>fps rate speed</source>
        <translation>fps velocidad cadencia fotogramas</translation>
    </message>
    <message>
        <source>Habits of another program, or shortcuts of your own.</source>
        <translation>Las costumbres de otro programa o atajos propios.</translation>
    </message>
    <message>
        <source>What a change of exposures or inbetweens does to what follows.</source>
        <translation type="vanished">Qué efecto tiene en lo que sigue un cambio de exposición o de intercalados.</translation>
    </message>
    <message>
        <source>length ripple</source>
        <translation>duración desplazar ripple</translation>
    </message>
    <message>
        <source>Exposure sheet</source>
        <translation>Carta de rodaje</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>x-sheet timesheet</source>
        <translation>carta de rodaje carta de rodaje carta de exposición x-sheet dope sheet</translation>
    </message>
    <message>
        <source>144 stand in two columns of 72.</source>
        <translation>144 van en dos columnas de 72.</translation>
    </message>
    <message>
        <source>rows PDF print</source>
        <translation>filas PDF imprimir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Habits of another program, or keys of your own.</source>
        <translation type="vanished">Las costumbres de otro programa o teclas propias.</translation>
    </message>
    <message>
        <source>keyboard shortcuts preset Harmony OpenToonz Pencil2D</source>
        <translation>atajos de teclado teclas preajuste Harmony OpenToonz Pencil2D</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Other colour ({colour})…</source>
        <translation>Otro color ({colour})…</translation>
    </message>
    <message>
        <source>Forget All</source>
        <translation>Olvidar todos</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot in the list</source>
        <comment>{n} shots in the list</comment>
        <translation>
            <numerusform>{n} plano en la lista</numerusform>
            <numerusform>{n} planos en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever the system opens pictures with</source>
        <translation>el programa con el que el sistema abre imágenes</translation>
    </message>
    <message>
        <source>Choose a paint program</source>
        <translation>Elegir un programa de dibujo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Clear Cache…</source>
        <translation>Vaciar caché…</translation>
    </message>
    <message>
        <source>{size} of {quota} used</source>
        <translation>{size} de {quota} en uso</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vaciar caché</translation>
    </message>
    <message>
        <source>Inbetweens are being drawn or exported. Wait for that to end, or cancel it.</source>
        <translation>Se están dibujando o exportando intercalados. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vaciando…</translation>
    </message>
    <message>
        <source>Delete {size} of rendered inbetweens?</source>
        <translation>¿Borrar {size} de intercalados generados?</translation>
    </message>
    <message>
        <source>Those of every shot go and have to be rendered again, which takes time. Your keys, drawings by hand, projects, reviews and notes stay as they are.</source>
        <translation>Se borran los de todos los planos y habrá que generarlos de nuevo, lo que lleva tiempo. Sus claves, dibujos a mano, proyectos, revisiones y notas quedan como están.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Vaciar caché</translation>
    </message>
    <message>
        <source>as in {name}</source>
        <translation>como en {name}</translation>
    </message>
    <message>
        <source>Change Shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation type="vanished">Cambiar teclas…</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Se detuvo la apertura.</translation>
    </message>
    <message>
        <source>Export stopped. No movie was written.</source>
        <translation>Exportación detenida. No se escribió ninguna película.</translation>
    </message>
    <message>
        <source>Export stopped. Files that were written are whole.</source>
        <translation>Exportación detenida. Los archivos ya escritos están completos.</translation>
    </message>
    <message>
        <source>pictures in memory {mib} MiB</source>
        <translation>imágenes en memoria: {mib} MiB</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame dropped</source>
        <comment>{n} frames dropped</comment>
        <translation>
            <numerusform>{n} fotograma omitido</numerusform>
            <numerusform>{n} fotogramas omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {gap}</source>
        <translation>Generando {gap}</translation>
    </message>
    <message>
        <source>{done} of {total} inbetweens</source>
        <translation>{done} de {total} intercalados</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">restante: {time}</translation>
    </message>
    <message>
        <source>Rendering is paused</source>
        <translation>Generación en pausa</translation>
    </message>
    <message>
        <source>held until the next key</source>
        <translation>se mantienen hasta la clave siguiente</translation>
    </message>
    <message>
        <source>inbetweens on ones</source>
        <translation>intercalados a unos</translation>
    </message>
    <message>
        <source>inbetweens on twos</source>
        <translation>intercalados a doses</translation>
    </message>
    <message>
        <source>inbetweens on threes</source>
        <translation>intercalados a treses</translation>
    </message>
    <message>
        <source>Open sheet {name}</source>
        <translation>Abrir carta de rodaje {name}</translation>
    </message>
    <message>
        <source>Folder that holds the drawings</source>
        <translation>Carpeta que contiene los dibujos</translation>
    </message>
    <message>
        <source>What stands between keys without marks</source>
        <translation>Qué hay entre las claves sin marcas</translation>
    </message>
    <message>
        <source>Scale drawings of another size than the rest</source>
        <translation>Escalar los dibujos de tamaño distinto del resto</translation>
    </message>
    <message>
        <source>What to know before it is opened</source>
        <translation>Qué conviene saber antes de abrirla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drawings in</source>
        <translation>Dibujos en</translation>
    </message>
    <message>
        <source>Keys without marks</source>
        <translation>Claves sin marcas</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>según la carta de rodaje</translation>
    </message>
    <message>
        <source>The sheet does not say.</source>
        <translation>La carta de rodaje no lo indica.</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>Examinando la carpeta …</translation>
    </message>
    <message>
        <source>Looking through the folder: {done} of {total} drawings</source>
        <translation>Examinando la carpeta: {done} de {total} dibujos</translation>
    </message>
    <message>
        <source>There are no drawings in this folder. Choose the one that holds the folders of the cels.</source>
        <translation>No hay dibujos en esta carpeta. Elija la que contiene las carpetas de los acetatos.</translation>
    </message>
    <message>
        <source>Gives {layers}, {frames}; {inbetweens}. Nothing is written until you save.</source>
        <translation>Resultado: {layers}, {frames}; {inbetweens}. No se escribe nada hasta que se guarde.</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer</source>
        <comment>{n} layers</comment>
        <translation>
            <numerusform>{n} capa</numerusform>
            <numerusform>{n} capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween to draw</source>
        <comment>{n} inbetweens to draw</comment>
        <translation>
            <numerusform>{n} intercalado por dibujar</numerusform>
            <numerusform>{n} intercalados por dibujar</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {shot}</source>
        <translation>Generando {shot}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot waits</source>
        <comment>{n} shots wait</comment>
        <translation>
            <numerusform>{n} plano en espera</numerusform>
            <numerusform>{n} planos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>No more shots are waiting.</source>
        <translation>No hay más planos en espera.</translation>
    </message>
    <message>
        <source>All inbetweens are ready.</source>
        <translation>Todos los intercalados están listos.</translation>
    </message>
    <message numerus="yes">
        <source>One gap could not be rendered.</source>
        <comment>{n} gaps could not be rendered.</comment>
        <translation>
            <numerusform>No se pudo generar un tramo.</numerusform>
            <numerusform>No se pudieron generar {n} tramos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering stopped.</source>
        <translation>Generación detenida.</translation>
    </message>
    <message>
        <source>Opening · {done} of {total} files</source>
        <translation>Abriendo · {done} de {total} archivos</translation>
    </message>
    <message>
        <source>Writing the movie · {done} of {total} frames</source>
        <translation>Escribiendo la película · {done} de {total} fotogramas</translation>
    </message>
    <message>
        <source>Exporting · {done} of {total} files</source>
        <translation>Exportando · {done} de {total} archivos</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame was dropped to keep real time.</source>
        <comment>{n} frames were dropped to keep real time.</comment>
        <translation>
            <numerusform>Se omitió {n} fotograma para mantener el tiempo real.</numerusform>
            <numerusform>Se omitieron {n} fotogramas para mantener el tiempo real.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on an inbetween</source>
        <translation>Sitúese en un intercalado</translation>
    </message>
    <message>
        <source>Select a pin that moves</source>
        <translation>Seleccione una chincheta que se mueva</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Stand on an inbetween that is ready</source>
        <translation>Sitúese en un intercalado listo</translation>
    </message>
    <message>
        <source>Stand on a key</source>
        <translation>Sitúese en una clave</translation>
    </message>
    <message>
        <source>Nothing is being rendered</source>
        <translation>No se está generando nada</translation>
    </message>
    <message>
        <source>Select a gap that waits or is being drawn</source>
        <translation>Seleccione un tramo en espera o que se esté dibujando</translation>
    </message>
    <message>
        <source>Select a gap that waits</source>
        <translation>Seleccione un tramo en espera</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>Nothing has finished</source>
        <translation>Nada ha terminado</translation>
    </message>
    <message>
        <source>Go to a gap between two keys</source>
        <translation>Vaya a un tramo entre dos claves</translation>
    </message>
    <message>
        <source>Select a pin</source>
        <translation>Seleccione una chincheta</translation>
    </message>
    <message>
        <source>Select a gap</source>
        <translation>Seleccione un tramo</translation>
    </message>
    <message>
        <source>There are no pins in this gap</source>
        <translation>No hay chinchetas en este tramo</translation>
    </message>
    <message>
        <source>Add a sound first</source>
        <translation>Añada primero un sonido</translation>
    </message>
    <message>
        <source>Stand on an inbetween drawn by hand</source>
        <translation>Sitúese en un intercalado dibujado a mano</translation>
    </message>
    <message>
        <source>Nothing is said of this drawing yet</source>
        <translation>Aún no se ha dicho nada de este dibujo</translation>
    </message>
    <message>
        <source>Open a shot first</source>
        <translation>Abra primero un plano</translation>
    </message>
    <message>
        <source>Every inbetween has been reviewed.</source>
        <translation>Se han revisado todos los intercalados.</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween is not ready, and was not accepted.</source>
        <comment>{n} inbetweens are not ready, and were not accepted.</comment>
        <translation>
            <numerusform>{n} intercalado no está listo y no se ha aceptado.</numerusform>
            <numerusform>{n} intercalados no están listos y no se han aceptado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Choose another.</source>
        <translation type="vanished">No se pudo escribir {name} en {folder}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Is the disk full?</source>
        <translation type="vanished">No se pudo escribir {name} en {folder}. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>{frames} · {seconds} · {fps} fps · {page}</source>
        <translation>{frames} · {seconds} · {fps} fps · {page}</translation>
    </message>
    <message>
        <source>{frames} · {seconds} · {fps:g} fps · {page}</source>
        <translation type="vanished">{frames} · {seconds} · {fps:g} fps · {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>{n} fotograma</numerusform>
            <numerusform>{n} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbetweens of the gap</source>
        <translation>Intercalados del tramo</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Control anterior</translation>
    </message>
    <message>
        <source>Set on {exposure}</source>
        <translation>Exponer a {exposure}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} inbetween</source>
        <comment>Set {n} inbetweens</comment>
        <translation>
            <numerusform>Poner {n} intercalado</numerusform>
            <numerusform>Poner {n} intercalados</numerusform>
        </translation>
    </message>
    <message>
        <source>Set gap length</source>
        <translation>Cambiar duración de tramo</translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation>Cambiar espaciado</translation>
    </message>
    <message>
        <source>Treat as {treatment}</source>
        <translation type="vanished">Tratar como {treatment}</translation>
    </message>
    <message>
        <source>Inbetween the gap</source>
        <translation>Intercalar el tramo</translation>
    </message>
    <message>
        <source>Cut between the keys</source>
        <translation>Cortar entre las claves</translation>
    </message>
    <message>
        <source>Leave the gap blank</source>
        <translation>Dejar el tramo vacío</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Cambiar modelo</translation>
    </message>
    <message>
        <source>Let parts go straight</source>
        <translation>Llevar partes en línea recta</translation>
    </message>
    <message>
        <source>Let parts go on arcs</source>
        <translation>Llevar partes en arco</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Cambiar colores</translation>
    </message>
    <message>
        <source>Use exact colours</source>
        <translation>Usar colores exactos</translation>
    </message>
    <message>
        <source>Use any colours</source>
        <translation>Usar cualquier color</translation>
    </message>
    <message>
        <source>Change lines</source>
        <translation>Cambiar líneas</translation>
    </message>
    <message>
        <source>Draw whole lines</source>
        <translation>Dibujar líneas enteras</translation>
    </message>
    <message>
        <source>Leave lines as drawn</source>
        <translation>Dejar las líneas tal cual</translation>
    </message>
    <message>
        <source>Change closing of gaps</source>
        <translation>Cambiar cierre de huecos</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>Cerrar huecos</translation>
    </message>
    <message>
        <source>Leave gaps open</source>
        <translation>Dejar huecos abiertos</translation>
    </message>
    <message>
        <source>Hold last key</source>
        <translation>Mantener la última clave</translation>
    </message>
    <message>
        <source>Set frame rate</source>
        <translation>Cambiar fps</translation>
    </message>
    <message>
        <source>Move key</source>
        <translation>Mover clave</translation>
    </message>
    <message>
        <source>Go to a key to take it off the timeline.</source>
        <translation>Vaya a una clave para quitarla de la línea de tiempo.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Use as key</source>
        <translation>Usar como clave</translation>
    </message>
    <message>
        <source>Take off timeline</source>
        <translation>Quitar de la línea de tiempo</translation>
    </message>
    <message>
        <source>The shot has no size to fit drawings to: no file could be read.</source>
        <translation>El plano no tiene un tamaño al que ajustar los dibujos: no se pudo leer ningún archivo.</translation>
    </message>
    <message>
        <source>Fit drawings</source>
        <translation>Ajustar dibujos</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show all drawings clearly again</source>
        <translation>Volver a mostrar todos los dibujos sin atenuar</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>menos de un segundo restante</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="vanished">{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>for the hand</source>
        <translation>para dibujar a mano</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>fotogramas {first}–{last}</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>al {percent} % del recorrido</translation>
    </message>
    <message>
        <source>{n} for the hand</source>
        <translation>{n} para dibujar a mano</translation>
    </message>
    <message>
        <source>{n} by hand</source>
        <translation>{n} a mano</translation>
    </message>
    <message>
        <source>{frames} · no inbetweens</source>
        <translation>{frames} · sin intercalados</translation>
    </message>
    <message>
        <source>{inbetweens} {rate}</source>
        <translation>{inbetweens} {rate}</translation>
    </message>
    <message>
        <source>{n} {rate}</source>
        <translation>{n}, {rate}</translation>
    </message>
    <message>
        <source>on {exposure}s</source>
        <translation>a {exposure}</translation>
    </message>
    <message>
        <source>on {exposure}s, last {last}</source>
        <translation>a {exposure}, el último a {last}</translation>
    </message>
    <message>
        <source>{exposure}s</source>
        <translation>{exposure}</translation>
    </message>
    <message>
        <source>on {some} and {last}</source>
        <translation>a {some} y {last}</translation>
    </message>
    <message>
        <source>ripple · Shift: keep length</source>
        <translation>desplazar el resto · Mayús: duración fija</translation>
    </message>
    <message>
        <source>keeps the length · Shift: ripple</source>
        <translation>duración fija · Mayús: desplazar el resto</translation>
    </message>
    <message>
        <source>how long the last key stays</source>
        <translation>cuánto dura la última clave</translation>
    </message>
    <message>
        <source>The shot keeps its length; ripple makes it longer</source>
        <translation>El plano mantiene su duración; «Desplazar el resto» lo alarga</translation>
    </message>
    <message>
        <source>Timeline position</source>
        <translation>Posición de la línea de tiempo</translation>
    </message>
    <message>
        <source>Frame {number}: {description}</source>
        <translation>Fotograma {number}: {description}</translation>
    </message>
    <message>
        <source>{name} · muted</source>
        <translation>{name} · silenciado</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent} %</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation>Leyendo el sonido…</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Drag it to let it begin earlier or later.</source>
        <translation>Arrastrar para que comience antes o después.</translation>
    </message>
    <message>
        <source>Open a folder of key drawings to begin</source>
        <translation>Abra una carpeta de dibujos clave para empezar</translation>
    </message>
    <message>
        <source>no gap is selected</source>
        <translation>ningún tramo seleccionado</translation>
    </message>
    <message>
        <source>no key comes after</source>
        <translation>no hay ninguna clave después</translation>
    </message>
    <message>
        <source>this is no inbetween</source>
        <translation>no es un intercalado</translation>
    </message>
    <message>
        <source>render it first</source>
        <translation>hay que generarlo antes</translation>
    </message>
    <message>
        <source>none was copied</source>
        <translation>no se copió ninguno</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>no falta nada</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>aquí no hay ninguno</translation>
    </message>
    <message>
        <source>the whole shot plays</source>
        <translation>se reproduce todo el plano</translation>
    </message>
    <message>
        <source>Open This Shot</source>
        <translation>Abrir este plano</translation>
    </message>
    <message>
        <source>Draw This Shot Next</source>
        <translation>Priorizar este plano</translation>
    </message>
    <message>
        <source>Try This Shot Again</source>
        <translation>Reintentar este plano</translation>
    </message>
    <message>
        <source>Cancel This Shot</source>
        <translation>Cancelar este plano</translation>
    </message>
    <message>
        <source>Remove This Shot</source>
        <translation>Quitar este plano</translation>
    </message>
    <message>
        <source>Add Recent Shot</source>
        <translation>Añadir plano reciente</translation>
    </message>
    <message>
        <source>No shot was opened yet</source>
        <translation>Aún no se ha abierto ningún plano</translation>
    </message>
    <message>
        <source>{file} was written and is a breakdown of this shot now.</source>
        <translation>Se escribió {file}, que ahora es un breakdown de este plano.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>frame {frame} / {last} · {name}</source>
        <translation>fot. {frame} / {last} · {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>How far rendering has come</source>
        <translation>Cuánto ha avanzado la generación</translation>
    </message>
    <message>
        <source>Add Shots</source>
        <translation>Añadir planos</translation>
    </message>
    <message>
        <source>Add Shots: draw others too, once this one needs nothing</source>
        <translation>Añadir planos: dibujar también otros cuando este no necesite nada más</translation>
    </message>
    <message>
        <source>Drop to draw</source>
        <translation>Suelte para dibujar</translation>
    </message>
    <message>
        <source>Gaps and shots that are rendered</source>
        <translation>Tramos y planos que se generan</translation>
    </message>
    <message>
        <source>Why it could not be drawn</source>
        <translation>Por qué no se pudo dibujar</translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Open a shot, or drop shots here to draw them.</source>
        <translation>No se está generando nada.
Abra un plano o suelte aquí planos para dibujarlos.</translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Render this shot, or drop other shots here to draw them too.</source>
        <translation>No se está generando nada.
Genere este plano o suelte aquí otros para dibujarlos también.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading the shot</source>
        <translation>Leyendo el plano</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>This shot</source>
        <translation>Este plano</translation>
    </message>
    <message>
        <source>Other shots</source>
        <translation>Otros planos</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Otras capas</translation>
    </message>
    <message>
        <source>{gap}, by {model}</source>
        <translation>{gap}, con {model}</translation>
    </message>
    <message>
        <source>Waiting, comes next</source>
        <translation>En espera, es el siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{n} problem</source>
        <comment>{n} problems</comment>
        <translation>
            <numerusform>{n} problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, nothing to draw</source>
        <translation>Terminado, nada que dibujar</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer to do</source>
        <comment>{n} layers to do</comment>
        <translation>
            <numerusform>{n} capa pendiente</numerusform>
            <numerusform>{n} capas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays everywhere, with sound: for review, dailies and sharing.</source>
        <translation>Se reproduce en todas partes, con sonido: para revisar, para los copiones y para compartir.</translation>
    </message>
    <message>
        <source>For web pages, with sound; cels stay transparent.</source>
        <translation>Para páginas web, con sonido; los acetatos siguen transparentes.</translation>
    </message>
    <message>
        <source>For editing and compositing: 10 bits a colour, transparency, sound uncompressed.</source>
        <translation>Para montaje y composición: 10 bits por color, transparencia, sonido sin comprimir.</translation>
    </message>
    <message>
        <source>Every pixel exact, up to 16 bits, transparent, sound uncompressed: large files.</source>
        <translation>Cada píxel exacto, hasta 16 bits, transparente, sonido sin comprimir: archivos grandes.</translation>
    </message>
    <message>
        <source>Loops wherever a picture can be posted; 256 colours, no sound.</source>
        <translation>En bucle donde se pueda publicar una imagen; 256 colores, sin sonido.</translation>
    </message>
    <message>
        <source>Loops in browsers, every pixel exact, transparent; no sound.</source>
        <translation>En bucle en navegadores, cada píxel exacto, transparente; sin sonido.</translation>
    </message>
    <message>
        <source>draft – small and quick</source>
        <translation>borrador – pequeño y rápido</translation>
    </message>
    <message>
        <source>good – for review and sharing</source>
        <translation>buena – para revisar y compartir</translation>
    </message>
    <message>
        <source>best – for work that goes on</source>
        <translation>óptima – para seguir trabajando</translation>
    </message>
    <message>
        <source>{seconds} s at {rate}</source>
        <translation>{seconds} s a {rate}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <source>{name} was written: {frames}, {seconds} s, {size}.</source>
        <translation>Se escribió {name}: {frames}, {seconds} s, {size}.</translation>
    </message>
    <message>
        <source>{kib} KiB</source>
        <translation>{kib} KiB</translation>
    </message>
    <message>
        <source>{mib} MiB</source>
        <translation>{mib} MiB</translation>
    </message>
    <message>
        <source>{gib:.1f} GiB</source>
        <translation type="vanished">{gib:.1f} GiB</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation type="vanished">{seconds:.1f} s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>{ended} of {n} gap</source>
        <comment>{ended} of {n} gaps</comment>
        <translation>
            <numerusform>{ended} de {n} tramo</numerusform>
            <numerusform>{ended} de {n} tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>restante aprox.: {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot to do</source>
        <comment>{n} shots to do</comment>
        <translation>
            <numerusform>{n} plano por hacer</numerusform>
            <numerusform>{n} planos por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has failed</source>
        <comment>{n} have failed</comment>
        <translation>
            <numerusform>{n} ha fallado</numerusform>
            <numerusform>{n} han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to draw</source>
        <translation>No queda nada por dibujar</translation>
    </message>
    <message>
        <source>Add Shots to Queue</source>
        <translation>Añadir planos a la cola</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Resume Rendering</source>
        <translation>Reanudar generación</translation>
    </message>
    <message>
        <source>Show Queue</source>
        <translation>Mostrar cola</translation>
    </message>
    <message>
        <source>Rendering has finished</source>
        <translation>La generación ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>{n} more shot is done</source>
        <comment>{n} more shots are done</comment>
        <translation>
            <numerusform>{n} plano más terminado</numerusform>
            <numerusform>{n} planos más terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap failed</source>
        <comment>{n} gaps failed</comment>
        <translation>
            <numerusform>{n} tramo ha fallado</numerusform>
            <numerusform>{n} tramos han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot has problems</source>
        <comment>{n} shots have problems</comment>
        <translation>
            <numerusform>{n} plano tiene problemas</numerusform>
            <numerusform>{n} planos tienen problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing had to be drawn</source>
        <translation>No había nada que dibujar</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween drawn in {time}</source>
        <comment>{n} inbetweens drawn in {time}</comment>
        <translation>
            <numerusform>{n} intercalado dibujado en {time}</numerusform>
            <numerusform>{n} intercalados dibujados en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound of the shot</source>
        <translation>Sonido del plano</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation>Sonidos ({kinds})</translation>
    </message>
    <message>
        <source>Open a shot first, then add its sound.</source>
        <translation>Abra primero un plano y añada después su sonido.</translation>
    </message>
    <message>
        <source>{name} {problem}.</source>
        <translation>{name} {problem}.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Añadir sonido</translation>
    </message>
    <message>
        <source>Replace sound</source>
        <translation>Sustituir sonido</translation>
    </message>
    <message>
        <source>Remove sound</source>
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Silenciar sonido</translation>
    </message>
    <message>
        <source>Hear sound</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume of {name} in percent</source>
        <translation>Volumen de {name} en porcentaje</translation>
    </message>
    <message>
        <source>Set volume</source>
        <translation>Cambiar volumen</translation>
    </message>
    <message>
        <source>Move sound</source>
        <translation>Mover sonido</translation>
    </message>
    <message>
        <source>Replace Sound…</source>
        <translation>Sustituir sonido…</translation>
    </message>
    <message>
        <source>{message} The shot plays all the same.</source>
        <translation>{message} El plano se reproduce igualmente.</translation>
    </message>
    <message>
        <source>{moved} · begins at frame {number}</source>
        <translation>{moved} · comienza en el fotograma {number}</translation>
    </message>
    <message>
        <source>No drawing matches: {filter}.</source>
        <translation>Ningún dibujo coincide con: {filter}.</translation>
    </message>
    <message>
        <source>only {filter} · {n}</source>
        <translation>solo: {filter} · {n}</translation>
    </message>
    <message>
        <source>Two drawings have up to {most} pins.</source>
        <translation>Dos dibujos tienen como máximo {most} chinchetas.</translation>
    </message>
    <message>
        <source>Go to a gap: pins lie between two keys.</source>
        <translation>Vaya a un tramo: las chinchetas van entre dos claves.</translation>
    </message>
    <message>
        <source>That pin is there no more.</source>
        <translation>Esa chincheta ya no existe.</translation>
    </message>
    <message>
        <source>A pin lies on the picture or near it.</source>
        <translation>Una chincheta va sobre la imagen o cerca de ella.</translation>
    </message>
    <message>
        <source>A line, outline or path has up to {most} points.</source>
        <translation>Una línea, un contorno o una trayectoria tiene como máximo {most} puntos.</translation>
    </message>
    <message>
        <source>is not two points</source>
        <translation>no son dos puntos</translation>
    </message>
    <message>
        <source>is not a point</source>
        <translation>no es un punto</translation>
    </message>
    <message>
        <source>is far from any picture</source>
        <translation>está lejos de cualquier imagen</translation>
    </message>
    <message>
        <source>in both keys</source>
        <translation>en las dos claves</translation>
    </message>
    <message>
        <source>in the key before only</source>
        <translation>solo en la clave anterior</translation>
    </message>
    <message>
        <source>in the key after only</source>
        <translation>solo en la clave siguiente</translation>
    </message>
    <message>
        <source>in neither</source>
        <translation>en ninguna de las dos</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} × {height} pixels. Close other programs, or choose another device.</source>
        <translation>No hay memoria suficiente en {device} para dibujar una imagen de {width} × {height} píxeles. Cierre otros programas o elija otro dispositivo.</translation>
    </message>
    <message>
        <source>{model} does not tell how the drawing moves</source>
        <translation>{model} no indica cómo se mueve el dibujo</translation>
    </message>
    <message>
        <source>finding how the drawing moves…</source>
        <translation>calculando cómo se mueve el dibujo…</translation>
    </message>
    <message>
        <source>this point stands still</source>
        <translation>este punto no se mueve</translation>
    </message>
    <message>
        <source>confidence {confidence}</source>
        <translation>confianza {confidence}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The keys are painted or textured, not filled with flat colours.</source>
        <translation>Las claves están pintadas o texturizadas, no rellenas de colores planos.</translation>
    </message>
    <message>
        <source>The keys have too many colours for flat art.</source>
        <translation>Las claves tienen demasiados colores para ser de colores planos.</translation>
    </message>
    <message>
        <source>The keys have colours that are neither flat nor on an antialiased edge.</source>
        <translation>Las claves tienen colores que no son planos ni de un borde suavizado.</translation>
    </message>
    <message>
        <source>Pin {pin} contradicts pin {other} and is not used</source>
        <translation>La chincheta {pin} contradice a la chincheta {other} y no se usa</translation>
    </message>
    <message>
        <source>Set pin</source>
        <translation>Poner chincheta</translation>
    </message>
    <message>
        <source>Pin what stays</source>
        <translation>Fijar lo que se queda</translation>
    </message>
    <message>
        <source>Pin what appears</source>
        <translation>Fijar lo que aparece</translation>
    </message>
    <message>
        <source>Pin what vanishes</source>
        <translation>Fijar lo que desaparece</translation>
    </message>
    <message>
        <source>Let pinned part move</source>
        <translation>Parte fijada: se mueve</translation>
    </message>
    <message>
        <source>Let pinned part stay</source>
        <translation>Parte fijada: se queda</translation>
    </message>
    <message>
        <source>Let pinned part appear</source>
        <translation>Parte fijada: aparece</translation>
    </message>
    <message>
        <source>Let pinned part vanish</source>
        <translation>Parte fijada: desaparece</translation>
    </message>
    <message>
        <source>Bring pinned part to the front</source>
        <translation>Traer la parte fijada delante</translation>
    </message>
    <message>
        <source>Send pinned part behind</source>
        <translation>Enviar la parte fijada detrás</translation>
    </message>
    <message>
        <source>Let the path of a pin follow its gap</source>
        <translation>Dar a la chincheta la trayectoria del tramo</translation>
    </message>
    <message>
        <source>Let the path of a pin be found</source>
        <translation>Dar a la chincheta trayectoria automática</translation>
    </message>
    <message>
        <source>Straighten the path of a pin</source>
        <translation>Enderezar trayectoria de chincheta</translation>
    </message>
    <message>
        <source>Bend the path of a pin</source>
        <translation>Curvar trayectoria de chincheta</translation>
    </message>
    <message>
        <source>Change the spacing of a pin</source>
        <translation>Cambiar espaciado de chincheta</translation>
    </message>
    <message>
        <source>Move pin</source>
        <translation>Mover chincheta</translation>
    </message>
    <message>
        <source>Delete pin</source>
        <translation>Eliminar chincheta</translation>
    </message>
    <message>
        <source>Delete all pins</source>
        <translation>Eliminar todas las chinchetas</translation>
    </message>
    <message>
        <source>preview of the pins – not rendered yet</source>
        <translation>vista previa de las chinchetas – sin generar</translation>
    </message>
    <message>
        <source>preview of the pins – queued</source>
        <translation>vista previa de las chinchetas – en cola</translation>
    </message>
    <message>
        <source>preview of the pins – rendering</source>
        <translation>vista previa de las chinchetas – generando</translation>
    </message>
    <message>
        <source>preview of the pins – rendering failed</source>
        <translation>vista previa de las chinchetas – no se pudo generar</translation>
    </message>
    <message>
        <source>Draw along a line of {a}, from end to end</source>
        <translation>Trace a lo largo de una línea de {a}, de extremo a extremo</translation>
    </message>
    <message>
        <source>Click a closed region of {a}, or draw around a part</source>
        <translation>Haga clic en una región cerrada de {a} o rodee una parte</translation>
    </message>
    <message>
        <source>Click a part that does not move</source>
        <translation>Haga clic en una parte que no se mueve</translation>
    </message>
    <message>
        <source>Draw along a line that does not move</source>
        <translation>Trace a lo largo de una línea que no se mueve</translation>
    </message>
    <message>
        <source>Click a region that does not move, or draw around a part</source>
        <translation>Haga clic en una región que no se mueve o rodee una parte</translation>
    </message>
    <message>
        <source>Click a part of {b} that is not on {a}</source>
        <translation>Haga clic en una parte de {b} que no está en {a}</translation>
    </message>
    <message>
        <source>Draw along a line of {b} that is not on {a}</source>
        <translation>Trace a lo largo de una línea de {b} que no está en {a}</translation>
    </message>
    <message>
        <source>Click or draw around a region of {b} that is not on {a}</source>
        <translation>Haga clic en una región de {b} que no está en {a} o rodéela</translation>
    </message>
    <message>
        <source>Click a part of {a} that is not on {b}</source>
        <translation>Haga clic en una parte de {a} que no está en {b}</translation>
    </message>
    <message>
        <source>Draw along a line of {a} that is not on {b}</source>
        <translation>Trace a lo largo de una línea de {a} que no está en {b}</translation>
    </message>
    <message>
        <source>Click or draw around a region of {a} that is not on {b}</source>
        <translation>Haga clic en una región de {a} que no está en {b} o rodéela</translation>
    </message>
    <message>
        <source>Now the same point on {name}</source>
        <translation>Ahora el mismo punto en {name}</translation>
    </message>
    <message>
        <source>Now the same line on {name}, in the same direction</source>
        <translation>Ahora la misma línea en {name}, en el mismo sentido</translation>
    </message>
    <message>
        <source>Now the same region on {name}: click it, or draw around it</source>
        <translation>Ahora la misma región en {name}: haga clic en ella o rodéela</translation>
    </message>
    <message>
        <source>No model draws here: pins change nothing</source>
        <translation>Aquí no dibuja ningún modelo: las chinchetas no cambian nada</translation>
    </message>
    <message>
        <source>Drag the path to bend it, its numbers to space it</source>
        <translation>Arrastre la trayectoria para curvarla; sus números, para espaciarla</translation>
    </message>
    <message>
        <source>Drag it, or nudge it with the arrow keys</source>
        <translation>Arrástrela o muévala poco a poco con las flechas</translation>
    </message>
    <message>
        <source>Drag either end, or nudge it with the arrow keys</source>
        <translation>Arrastre un extremo o muévalo poco a poco con las flechas</translation>
    </message>
    <message>
        <source>Click the next corner, and the last one twice</source>
        <translation>Haga clic en la esquina siguiente; en la última, dos veces</translation>
    </message>
    <message>
        <source>Drag a point of {a} to where it is on {b}</source>
        <translation>Arrastre un punto de {a} hasta donde está en {b}</translation>
    </message>
    <message>
        <source>{name} · preview</source>
        <translation>{name} · vista previa</translation>
    </message>
    <message>
        <source>drawing a preview …</source>
        <translation>dibujando una vista previa…</translation>
    </message>
    <message>
        <source>Whether inbetweens keep to the colours of their keys</source>
        <translation>Si los intercalados se limitan a los colores de sus claves</translation>
    </message>
    <message>
        <source>Exact (the shot’s)</source>
        <translation>Exactos (del plano)</translation>
    </message>
    <message>
        <source>Any (the shot’s)</source>
        <translation>Cualquiera (del plano)</translation>
    </message>
    <message>
        <source>Exact: the keys’ alone</source>
        <translation>Exactos: solo los de las claves</translation>
    </message>
    <message>
        <source>Any: as the model draws</source>
        <translation>Cualquiera: los del modelo</translation>
    </message>
    <message>
        <source>All colours are the keys’ own.</source>
        <translation>Todos los colores son de las claves.</translation>
    </message>
    <message>
        <source>No new colours.</source>
        <translation>Ningún color nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new colour, {percent} % of the pixels</source>
        <comment>{n} new colours, {percent} % of the pixels</comment>
        <translation>
            <numerusform>{n} color nuevo, {percent} % de los píxeles</numerusform>
            <numerusform>{n} colores nuevos, {percent} % de los píxeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} new colour, {percent} % of the pixels</source>
        <comment>At most {n} new colours, {percent} % of the pixels</comment>
        <translation>
            <numerusform>Como máximo {n} color nuevo, {percent} % de los píxeles</numerusform>
            <numerusform>Como máximo {n} colores nuevos, {percent} % de los píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>aparece</translation>
    </message>
    <message>
        <source>vanishes</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Pins of the gap under the playhead</source>
        <translation>Chinchetas del tramo bajo el cabezal</translation>
    </message>
    <message>
        <source>Drag a point of the key to where it is on the next one.

Click instead of dragging to set the two ends one after the other. Ctrl+click pins what does not move. Lines, regions, and what appears or vanishes are in the bar on the canvas.</source>
        <translation>Arrastre un punto de la clave hasta donde está en la siguiente.

Haga clic en lugar de arrastrar para poner los dos extremos uno tras otro. Control+clic fija lo que no se mueve. Las líneas, las regiones y lo que aparece o desaparece están en la barra del lienzo.</translation>
    </message>
    <message>
        <source>{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</source>
        <translation>{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>detrás</translation>
    </message>
    <message>
        <source>path</source>
        <translation>trayectoria</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>{number}   {ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</source>
        <translation type="vanished">{number}   {ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</translation>
    </message>
    <message>
        <source>{places}   stays</source>
        <translation type="vanished">{places}   no se mueve</translation>
    </message>
    <message>
        <source>Go to a gap between two keys to pin what moves there.</source>
        <translation>Vaya a un tramo entre dos claves para fijar con chinchetas lo que se mueve.</translation>
    </message>
    <message>
        <source>Take up the pin tool, and say which points of the keys are the same.</source>
        <translation>Tome la herramienta de chinchetas e indique qué puntos de las claves son los mismos.</translation>
    </message>
    <message>
        <source>Drag a point of the key to where it is on the next one.

Click instead of dragging to set the two ends one after the other. Ctrl+click pins what does not move.</source>
        <translation type="vanished">Arrastre un punto de la clave hasta donde está en la siguiente.

Haga clic en lugar de arrastrar para poner los dos extremos uno tras otro. Control+clic fija lo que no se mueve.</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sostener</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Show leaks</source>
        <translation>Mostrar fugas</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Mostrar líneas</translation>
    </message>
    <message>
        <source>In doubt ({trust}): what else?</source>
        <translation>Dudoso ({trust}): ¿qué más?</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen ({error}). Save your work; if the window looks odd from now on, close it and open it again.</source>
        <translation>Se ha producido un error imprevisto ({error}). Guarde su trabajo; si a partir de ahora la ventana se ve rara, ciérrela y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>A camera has up to {most} keys.</source>
        <translation>Una cámara tiene como máximo {most} claves.</translation>
    </message>
    <message>
        <source>The camera has a key at that frame already.</source>
        <translation>La cámara ya tiene una clave en ese fotograma.</translation>
    </message>
    <message>
        <source>The camera has no key at that frame.</source>
        <translation>La cámara no tiene ninguna clave en ese fotograma.</translation>
    </message>
    <message>
        <source>A scene keeps one layer. Add another before you take this one away.</source>
        <translation>Una escena conserva una capa. Añada otra antes de quitar esta.</translation>
    </message>
    <message>
        <source>A layer&apos;s name has 1 to {most} letters.</source>
        <translation>El nombre de una capa tiene de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>A background is there from the first frame to the last.</source>
        <translation>Un fondo está presente del primer al último fotograma.</translation>
    </message>
    <message>
        <source>Timing is between keys: both layers need two or more.</source>
        <translation>El timing va entre claves: ambas capas necesitan dos o más.</translation>
    </message>
    <message>
        <source>The scene has {n} layers; there is no layer {number}.</source>
        <translation>La escena tiene {n} capas; no existe la capa {number}.</translation>
    </message>
    <message>
        <source>Gaps are closed up to {most} pixels, not {width}.</source>
        <translation>Los huecos se cierran hasta {most} píxeles, no {width}.</translation>
    </message>
    <message>
        <source>What stays, appears or vanishes is in one place.</source>
        <translation>Lo que se queda, aparece o desaparece está en un solo lugar.</translation>
    </message>
    <message>
        <source>A pin of a point has one point in each key.</source>
        <translation>Una chincheta de punto tiene un punto en cada clave.</translation>
    </message>
    <message>
        <source>A line has two points or more in each key.</source>
        <translation>Una línea tiene dos puntos o más en cada clave.</translation>
    </message>
    <message>
        <source>An outline has three points or more, or one that lies inside.</source>
        <translation>Un contorno tiene tres puntos o más, o uno que está dentro.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>multiplicar</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>trama</translation>
    </message>
    <message>
        <source>add</source>
        <translation>sumar</translation>
    </message>
    <message>
        <source>A layer&apos;s opacity is from 0 to 1, not {opacity:g}.</source>
        <translation>La opacidad de una capa va de 0 a 1, no {opacity:g}.</translation>
    </message>
    <message>
        <source>A layer lies within {most:g} pixels.</source>
        <translation>Una capa está dentro de {most:g} píxeles.</translation>
    </message>
    <message>
        <source>A layer follows the camera 0 to {most:g} times, not {parallax:g}.</source>
        <translation>Una capa sigue a la cámara de 0 a {most:g} veces, no {parallax:g}.</translation>
    </message>
    <message>
        <source>A scene has 1 to {most} layers, not {n}.</source>
        <translation>Una escena tiene de 1 a {most} capas, no {n}.</translation>
    </message>
    <message>
        <source>Two layers cannot both be called “{name}”.</source>
        <translation>Dos capas no pueden llamarse ambas «{name}».</translation>
    </message>
    <message>
        <source>A scene lasts up to {most} frames; with these numbers it would last {length}.</source>
        <translation>Una escena dura como máximo {most} fotogramas; con estos números duraría {length}.</translation>
    </message>
    <message>
        <source>Column {name} shows no drawing that is there.</source>
        <translation>La columna {name} no muestra ningún dibujo existente.</translation>
    </message>
    <message>
        <source>Column {name}: marks after its last key are left out.</source>
        <translation>Columna {name}: las marcas tras su última clave se omiten.</translation>
    </message>
    <message>
        <source>Column {name}: what stands before its first key is left out.</source>
        <translation>Columna {name}: lo que hay antes de su primera clave se omite.</translation>
    </message>
    <message>
        <source>Column {name}: an empty stretch between inbetweens cannot be kept; key {key} is held until it begins.</source>
        <translation>Columna {name}: no se puede conservar una parte vacía entre intercalados; la clave {key} se mantiene hasta que empieza.</translation>
    </message>
    <message>
        <source>Column {name}: the marks after key {key} stand unevenly; its inbetweens share the frames evenly.</source>
        <translation>Columna {name}: las marcas tras la clave {key} no están a distancias iguales; sus intercalados se reparten los fotogramas por igual.</translation>
    </message>
    <message numerus="yes">
        <source>Column {name}: no file for drawing {listed}; it counts as an inbetween.</source>
        <comment>Column {name}: no files for {n} drawings ({listed}); they count as inbetweens.</comment>
        <translation>
            <numerusform>Columna {name}: no hay archivo del dibujo {listed}; cuenta como intercalado.</numerusform>
            <numerusform>Columna {name}: no hay archivos de {n} dibujos ({listed}); cuentan como intercalados.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTimelineIO is not installed.</source>
        <translation>OpenTimelineIO no está instalado.</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>nombres parecidos</translation>
    </message>
    <message>
        <source>names close to each other</source>
        <translation>nombres próximos</translation>
    </message>
    <message>
        <source>its drawings are there</source>
        <translation>sus dibujos están ahí</translation>
    </message>
    <message>
        <source>the only ones</source>
        <translation>los únicos</translation>
    </message>
    <message>
        <source>Column {name} has no folder and is left out.</source>
        <translation>La columna {name} no tiene carpeta y se omite.</translation>
    </message>
    <message>
        <source>No drawing of the sheet is in the folders, so there is no scene.</source>
        <translation>Ningún dibujo de la carta de rodaje está en las carpetas, así que no hay escena.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message numerus="yes">
        <source>The first frame of the sheet is empty; the scene begins after it.</source>
        <comment>The first {n} frames of the sheet are empty; the scene begins after them.</comment>
        <translation>
            <numerusform>El primer fotograma de la carta de rodaje está vacío; la escena empieza después.</numerusform>
            <numerusform>Los primeros {n} fotogramas de la carta de rodaje están vacíos; la escena empieza después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialogue and camera work of the sheet are not taken over.</source>
        <translation>Los diálogos y los movimientos de cámara de la carta de rodaje no se incorporan.</translation>
    </message>
    <message>
        <source>Marks of drawings in reverse (●) count as those of inbetweens (○).</source>
        <translation>Las marcas de dibujos por el reverso (●) cuentan como las de intercalados (○).</translation>
    </message>
    <message>
        <source>Signs that this program does not know are passed over.</source>
        <translation>Los signos que este programa no conoce se pasan por alto.</translation>
    </message>
    <message>
        <source>No drawing of a sheet can be called “{name}”.</source>
        <translation>Ningún dibujo de una carta de rodaje puede llamarse «{name}».</translation>
    </message>
    <message>
        <source>it is a TDTS, whose form is not published. Export it as XDTS and open that</source>
        <translation>es un TDTS, cuyo formato no está publicado. Expórtelo como XDTS y abra ese archivo</translation>
    </message>
    <message>
        <source>it does not begin with “{line}”</source>
        <translation>no empieza con «{line}»</translation>
    </message>
    <message>
        <source>holds no time table</source>
        <translation>no contiene ninguna tabla de tiempos</translation>
    </message>
    <message numerus="yes">
        <source>The file holds {n} more sheet; only the first is read.</source>
        <comment>The file holds {n} more sheets; only the first is read.</comment>
        <translation>
            <numerusform>El archivo contiene {n} carta de rodaje más; solo se lee la primera.</numerusform>
            <numerusform>El archivo contiene {n} cartas de rodaje más; solo se lee la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet does not say how long it is: it ends with its last entry.</source>
        <translation>La carta de rodaje no indica cuánto dura: termina con su última entrada.</translation>
    </message>
    <message>
        <source>Entries after the sheet’s {n} frames are of no effect.</source>
        <translation>Las entradas tras los {n} fotogramas de la carta de rodaje no tienen efecto.</translation>
    </message>
    <message>
        <source>The sheet’s frame rate makes no sense and is passed over.</source>
        <translation>Los fps de la carta de rodaje no tienen sentido y se pasan por alto.</translation>
    </message>
    <message>
        <source>has no fieldId</source>
        <translation>no tiene fieldId</translation>
    </message>
    <message>
        <source>An entry without a name in column {name} is passed over.</source>
        <translation>Una entrada sin nombre en la columna {name} se pasa por alto.</translation>
    </message>
    <message>
        <source>Of several values in column {name} the first is read.</source>
        <translation>De varios valores en la columna {name} se lee el primero.</translation>
    </message>
    <message>
        <source>has no frame or no data</source>
        <translation>no tiene fotograma o datos</translation>
    </message>
    <message>
        <source>Where a frame has two entries, the later one is read.</source>
        <translation>Donde un fotograma tiene dos entradas, se lee la posterior.</translation>
    </message>
    <message>
        <source>Of several notes at one frame the first is read.</source>
        <translation>De varias notas en un fotograma se lee la primera.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep and left out.</source>
        <translation>«{name}» está anidado a demasiada profundidad y se omite.</translation>
    </message>
    <message>
        <source>A sheet has up to {frames} frames and {columns} columns.</source>
        <translation>Una carta de rodaje tiene como máximo {frames} fotogramas y {columns} columnas.</translation>
    </message>
    <message>
        <source>it is Krita&apos;s own format; save it as OpenRaster (.ora) or PSD</source>
        <translation>es el formato propio de Krita; guárdelo como OpenRaster (.ora) o PSD</translation>
    </message>
    <message>
        <source>“{name}” is no layer of pixels: it is left out.</source>
        <translation>«{name}» no es una capa de píxeles: se omite.</translation>
    </message>
    <message>
        <source>“{name}” blends as “{mode}”: it is taken as normal.</source>
        <translation>«{name}» tiene la fusión «{mode}»: se toma como normal.</translation>
    </message>
    <message>
        <source>it is damaged (a layer&apos;s pixels cannot be unpacked)</source>
        <translation>está dañado (los píxeles de una capa no se pueden descomprimir)</translation>
    </message>
    <message>
        <source>it is damaged (a layer lacks its colours)</source>
        <translation>está dañado (a una capa le faltan los colores)</translation>
    </message>
    <message>
        <source>“{name}” is filled with a colour that is not RGB: it is left out.</source>
        <translation>«{name}» está rellena de un color que no es RGB: se omite.</translation>
    </message>
    <message>
        <source>“{name}” is filled with a gradient or pattern: it is left out.</source>
        <translation>«{name}» está rellena de un degradado o un patrón: se omite.</translation>
    </message>
    <message>
        <source>“{name}” adjusts the colours of other layers: it is left out.</source>
        <translation>«{name}» ajusta los colores de otras capas: se omite.</translation>
    </message>
    <message>
        <source>“{name}” is text without pixels: it is left out.</source>
        <translation>«{name}» es texto sin píxeles: se omite.</translation>
    </message>
    <message>
        <source>“{name}” is a smart object without pixels: it is left out.</source>
        <translation>«{name}» es un objeto inteligente sin píxeles: se omite.</translation>
    </message>
    <message>
        <source>“{name}” is a vector shape: it is left out.</source>
        <translation>«{name}» es una forma vectorial: se omite.</translation>
    </message>
    <message>
        <source>“{name}” is text: its pixels are taken.</source>
        <translation>«{name}» es texto: se toman sus píxeles.</translation>
    </message>
    <message>
        <source>“{name}” is a smart object: its pixels are taken.</source>
        <translation>«{name}» es un objeto inteligente: se toman sus píxeles.</translation>
    </message>
    <message>
        <source>“{name}” has layer effects: they are left out.</source>
        <translation>«{name}» tiene efectos de capa: se omiten.</translation>
    </message>
    <message>
        <source>“{name}” has a vector mask: it is not applied.</source>
        <translation>«{name}» tiene una máscara vectorial: no se aplica.</translation>
    </message>
    <message>
        <source>The mask of “{name}” is feathered: its edge is taken as it is.</source>
        <translation>La máscara de «{name}» está desvanecida: su borde se toma tal cual.</translation>
    </message>
    <message>
        <source>it is no file of layers (PSD, PSB, OpenRaster or TIFF)</source>
        <translation>no es un archivo de capas (PSD, PSB, OpenRaster o TIFF)</translation>
    </message>
    <message>
        <source>The smaller copies of pages in the file are left out.</source>
        <translation>Las copias reducidas de páginas del archivo se omiten.</translation>
    </message>
    <message>
        <source>Photoshop&apos;s layers in the file are not read: save it as PSD for them.</source>
        <translation>Las capas de Photoshop del archivo no se leen: para tenerlas, guárdelo como PSD.</translation>
    </message>
    <message>
        <source>it is damaged (a page is not of the size that it tells)</source>
        <translation>está dañado (una página no tiene el tamaño que indica)</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>it has more layers than can be used ({most})</source>
        <translation>tiene más capas de las admitidas ({most})</translation>
    </message>
    <message>
        <source>its groups lie {most} deep in one another and deeper</source>
        <translation>sus grupos tienen {most} niveles de anidamiento o más</translation>
    </message>
    <message>
        <source>The keys are painted or filled; whole lines are for line art on bare paper.</source>
        <translation>Las claves están pintadas o rellenas; las líneas enteras son para dibujos de línea sobre papel desnudo.</translation>
    </message>
    <message>
        <source>The keys have no lines.</source>
        <translation>Las claves no tienen líneas.</translation>
    </message>
    <message>
        <source>The model {model} is no softsplat.</source>
        <translation>El modelo {model} no es un softsplat.</translation>
    </message>
    <message>
        <source>{name} has become shorter while it was read.</source>
        <translation>{name} se acortó mientras se leía.</translation>
    </message>
    <message>
        <source>This model does not tell the flow. Leave it out, or choose another model.</source>
        <translation>Este modelo no indica el flujo. Omítalo o elija otro modelo.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be decoded.</source>
        <translation>{name} no tiene ningún fotograma que se pueda descodificar.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>No se pudo crear {folder}: {reason}.</translation>
    </message>
    <message>
        <source>“{other}” has another colour profile than “{lowest}”: its colours are taken as they are, and the profile of “{lowest}” is kept.</source>
        <translation>«{other}» tiene otro perfil de color que «{lowest}»: sus colores se toman tal cual y se conserva el perfil de «{lowest}».</translation>
    </message>
    <message>
        <source>The scene “{name}” has no pictures: add drawings to a layer.</source>
        <translation>La escena «{name}» no tiene imágenes: añada dibujos a una capa.</translation>
    </message>
    <message>
        <source>This model does not tell how lines move.</source>
        <translation>Este modelo no indica cómo se mueven las líneas.</translation>
    </message>
    <message>
        <source>{folder} is the folder of the layer’s keys: pictures written there would be taken for keys the next time. Choose another folder.</source>
        <translation>{folder} es la carpeta de las claves de la capa: las imágenes escritas ahí se tomarían por claves la próxima vez. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The sheet has no column “{name}”. Its columns: {names}.</source>
        <translation>La carta de rodaje no tiene ninguna columna «{name}». Sus columnas: {names}.</translation>
    </message>
    <message>
        <source>There is no folder or level “{name}” of drawings. There are: {names}.</source>
        <translation>No hay ninguna carpeta ni nivel «{name}» de dibujos. Hay: {names}.</translation>
    </message>
    <message>
        <source>Move the camera</source>
        <translation>Mover la cámara</translation>
    </message>
    <message>
        <source>Set camera key</source>
        <translation>Poner clave de cámara</translation>
    </message>
    <message>
        <source>Set how the camera goes on</source>
        <translation>Cambiar cómo sigue la cámara</translation>
    </message>
    <message>
        <source>Delete camera key</source>
        <translation>Eliminar clave de cámara</translation>
    </message>
    <message>
        <source>Set the size of the camera&apos;s pictures</source>
        <translation>Cambiar el tamaño de las imágenes de la cámara</translation>
    </message>
    <message>
        <source>Clear the camera</source>
        <translation>Borrar la cámara</translation>
    </message>
    <message>
        <source>Open a shot first; layers are added to it.</source>
        <translation>Abra antes un plano; las capas se añaden a él.</translation>
    </message>
    <message>
        <source>Add layer {name}</source>
        <translation>Añadir capa {name}</translation>
    </message>
    <message>
        <source>The layer could not be added</source>
        <translation>No se pudo añadir la capa</translation>
    </message>
    <message>
        <source>The layers could not be imported</source>
        <translation>No se pudieron importar las capas</translation>
    </message>
    <message>
        <source>{file} has no layer with pixels.</source>
        <translation>{file} no tiene ninguna capa con píxeles.</translation>
    </message>
    <message>
        <source>No closed region there: draw around the part instead</source>
        <translation>Ahí no hay ninguna región cerrada: rodee la parte</translation>
    </message>
    <message>
        <source>{name} cannot be used: its name {problem}.</source>
        <translation>No se puede usar {name}: su nombre {problem}.</translation>
    </message>
    <message>
        <source>{source} is on another drive than {home}. Copy it beside the other drawings.</source>
        <translation>{source} está en otro disco que {home}. Cópielo junto a los otros dibujos.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is left out.</source>
        <translation>«{name}» está vacía: se omite.</translation>
    </message>
    <message>
        <source>What lies beyond the canvas is cut off the drawings of “{name}”.</source>
        <translation>Lo que sale del lienzo se recorta de los dibujos de «{name}».</translation>
    </message>
    <message>
        <source>The drawings of “{name}” are numbered from the bottom up.</source>
        <translation>Los dibujos de «{name}» se numeran de abajo arriba.</translation>
    </message>
    <message>
        <source>Drawings of “{name}” blend in several ways: all are taken as normal.</source>
        <translation>Los dibujos de «{name}» tienen varias fusiones: todas se toman como normal.</translation>
    </message>
    <message>
        <source>Hidden layers in “{name}” are left out.</source>
        <translation>Las capas ocultas de «{name}» se omiten.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>it is no file of pins ({reason})</source>
        <translation>no es un archivo de chinchetas ({reason})</translation>
    </message>
    <message>
        <source>does not name two keys</source>
        <translation>no nombra dos claves</translation>
    </message>
    <message>
        <source>{folder} holds no drawings, and no folders with drawings in them.</source>
        <translation>{folder} no contiene dibujos ni carpetas con dibujos.</translation>
    </message>
    <message>
        <source>do not all run at one rate</source>
        <translation>no tienen todas los mismos fps</translation>
    </message>
    <message>
        <source>is not two numbers</source>
        <translation>no son dos números</translation>
    </message>
    <message>
        <source>Camera, frame {number}</source>
        <translation>Cámara, fotograma {number}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Se mueve</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>Vanishes</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>What is pinned next</source>
        <translation>Qué se fija ahora</translation>
    </message>
    <message>
        <source>a shot was opened</source>
        <translation>se abrió un plano</translation>
    </message>
    <message>
        <source>the shot was edited</source>
        <translation>se modificó el plano</translation>
    </message>
    <message>
        <source>inbetweens were rendered</source>
        <translation>se generaron intercalados</translation>
    </message>
    <message>
        <source>the project was saved</source>
        <translation>se guardó el proyecto</translation>
    </message>
    <message>
        <source>pictures were exported</source>
        <translation>se exportaron imágenes</translation>
    </message>
    <message>
        <source>something could not be done</source>
        <translation>algo no se pudo hacer</translation>
    </message>
    <message>
        <source>Inbetweener crashed when it last ran; the last thing before: {action}.</source>
        <translation>La última vez, Inbetweener se cerró de forma inesperada; lo último antes: {action}.</translation>
    </message>
    <message>
        <source>Inbetweener crashed when it last ran.</source>
        <translation>La última vez, Inbetweener se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>File of layers</source>
        <translation>Archivo de capas</translation>
    </message>
    <message>
        <source>Files of layers ({kinds})</source>
        <translation>Archivos de capas ({kinds})</translation>
    </message>
    <message>
        <source>Looking into {name} …</source>
        <translation>Examinando {name} …</translation>
    </message>
    <message>
        <source>Writing layers: {done} of {total} drawings</source>
        <translation>Escribiendo capas: {done} de {total} dibujos</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was written.</source>
        <comment>{n} drawings were written.</comment>
        <translation>
            <numerusform>Se escribió {n} dibujo.</numerusform>
            <numerusform>Se escribieron {n} dibujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show layer {name}</source>
        <translation>Mostrar capa {name}</translation>
    </message>
    <message>
        <source>Hide layer {name}</source>
        <translation>Ocultar capa {name}</translation>
    </message>
    <message>
        <source>Folder of drawings for a new layer</source>
        <translation>Carpeta de dibujos para una capa nueva</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Imagen de fondo</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Remove layer {name}</source>
        <translation>Quitar capa {name}</translation>
    </message>
    <message>
        <source>Move layer {name}</source>
        <translation>Mover capa {name}</translation>
    </message>
    <message>
        <source>Rename layer {name}</source>
        <translation>Cambiar nombre de capa {name}</translation>
    </message>
    <message>
        <source>Set opacity of {name}</source>
        <translation>Cambiar opacidad de {name}</translation>
    </message>
    <message>
        <source>Move layer {name} on the field</source>
        <translation>Mover capa {name} en el campo</translation>
    </message>
    <message>
        <source>Set parallax of {name}</source>
        <translation>Cambiar paralaje de {name}</translation>
    </message>
    <message>
        <source>Move layer {name} in time</source>
        <translation>Mover capa {name} en el tiempo</translation>
    </message>
    <message>
        <source>Set blending of {name}</source>
        <translation>Cambiar fusión de {name}</translation>
    </message>
    <message>
        <source>Set the end of {name}</source>
        <translation>Cambiar el final de {name}</translation>
    </message>
    <message>
        <source>Set what {name} is</source>
        <translation>Cambiar qué es {name}</translation>
    </message>
    <message>
        <source>Time {name} like the layer below</source>
        <translation>Dar a {name} el timing de la capa inferior</translation>
    </message>
    <message>
        <source>Good for most drawings with small and middling moves. Obeys pins.</source>
        <translation>Bueno para la mayoría de dibujos con movimientos pequeños y medianos. Obedece a las chinchetas.</translation>
    </message>
    <message>
        <source>Good for long moves of flat parts. Obeys pins.</source>
        <translation>Bueno para movimientos largos de partes planas. Obedece a las chinchetas.</translation>
    </message>
    <message>
        <source>Good for cels and flat colour with long moves; crisper. Obeys pins.</source>
        <translation>Bueno para acetatos y color plano con movimientos largos; más nítido. Obedece a las chinchetas.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Guesses without motion: blurs, fails on dark scenes.</source>
        <translation>Referencia para comparar. Adivina sin movimiento: emborrona, falla en escenas oscuras.</translation>
    </message>
    <message>
        <source>A baseline to compare with. A plain U-Net: small moves, soft where much moves.</source>
        <translation>Referencia para comparar. U-Net simple: movimientos pequeños, borroso donde se mueve mucho.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Residual U-Net: small moves, soft elsewhere.</source>
        <translation>Referencia para comparar. U-Net residual: movimientos pequeños, borroso en lo demás.</translation>
    </message>
    <message>
        <source>A baseline to compare with. U-Net that attends to what moves; slow.</source>
        <translation>Referencia para comparar. U-Net que atiende a lo que se mueve; lento.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Redraws the whole picture; invents texture.</source>
        <translation>Referencia para comparar. Redibuja toda la imagen; inventa textura.</translation>
    </message>
    <message>
        <source>A baseline to compare with. The smallest and fastest network; blurs.</source>
        <translation>Referencia para comparar. La red más pequeña y rápida; emborrona.</translation>
    </message>
    <message>
        <source>A baseline to compare with. Carries both keys along its flow to any time.</source>
        <translation>Referencia para comparar. Lleva ambas claves por su flujo a cualquier momento.</translation>
    </message>
    <message>
        <source>Draws the nearest eighth of a gap, by halving it.</source>
        <translation>Dibuja el octavo más cercano de un tramo, dividiéndolo por mitades.</translation>
    </message>
    <message>
        <source>{millions} million parameters.</source>
        <translation>{millions} millones de parámetros.</translation>
    </message>
    <message>
        <source>About {seconds} s of one processor core for 960 × 540.</source>
        <translation>Unos {seconds} s de un núcleo de procesador para 960 × 540.</translation>
    </message>
    <message>
        <source>From the plugin {package}.</source>
        <translation>Del complemento {package}.</translation>
    </message>
    <message>
        <source>Other layers are shown</source>
        <translation>Las otras capas se muestran</translation>
    </message>
    <message>
        <source>Other layers are dimmed</source>
        <translation>Las otras capas se atenúan</translation>
    </message>
    <message>
        <source>Other layers are hidden</source>
        <translation>Las otras capas se ocultan</translation>
    </message>
    <message>
        <source>Arcs where parts turn</source>
        <translation>Arcos donde giran partes</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Which paths parts take from key to key</source>
        <translation>Qué trayectorias siguen las partes de clave a clave</translation>
    </message>
    <message>
        <source>Up to which width gaps in lines are closed</source>
        <translation>Hasta qué ancho se cierran los huecos en las líneas</translation>
    </message>
    <message>
        <source>{width} (the shot’s)</source>
        <translation>{width} (del plano)</translation>
    </message>
    <message>
        <source>Up to {width} px</source>
        <translation>Hasta {width} px</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Abiertos</translation>
    </message>
    <message numerus="yes">
        <source>{n} region leaks</source>
        <comment>{n} regions leak</comment>
        <translation>
            <numerusform>{n} región con fugas</numerusform>
            <numerusform>{n} regiones con fugas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap closed</source>
        <comment>{n} gaps closed</comment>
        <translation>
            <numerusform>{n} hueco cerrado</numerusform>
            <numerusform>{n} huecos cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>How the layer meets what is below it</source>
        <translation>Cómo se funde la capa con lo que hay debajo</translation>
    </message>
    <message>
        <source>Frame at which the layer begins</source>
        <translation>Fotograma en que empieza la capa</translation>
    </message>
    <message>
        <source>Hold the last drawing</source>
        <translation>Mantener el último dibujo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Paralaje</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacidad de la capa</translation>
    </message>
    <message>
        <source>Opacity of the layer in percent</source>
        <translation>Opacidad de la capa en porcentaje</translation>
    </message>
    <message>
        <source>{axis} of the layer in pixels</source>
        <translation>{axis} de la capa en píxeles</translation>
    </message>
    <message>
        <source>How much the layer follows the camera</source>
        <translation>Cuánto sigue la capa a la cámara</translation>
    </message>
    <message>
        <source>1 moves with the field, less is farther, more is nearer, 0 stays on screen</source>
        <translation>1 se mueve con el campo, menos está más lejos, más está más cerca, 0 se queda en pantalla</translation>
    </message>
    <message>
        <source>Cels, backgrounds and overlays of one scene lie here, each with its own timing.</source>
        <translation>Aquí están los acetatos, fondos y superposiciones de una escena, cada uno con su propio timing.</translation>
    </message>
    <message>
        <source>Layers of the scene, the uppermost first</source>
        <translation>Capas de la escena, la superior primero</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Whether lines are drawn anew, whole</source>
        <translation>Si las líneas se redibujan enteras</translation>
    </message>
    <message>
        <source>{lines} (the shot’s)</source>
        <translation>{lines} (del plano)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Enteras</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Tal cual</translation>
    </message>
    <message numerus="yes">
        <source>{n} line break</source>
        <comment>{n} line breaks</comment>
        <translation>
            <numerusform>{n} corte de línea</numerusform>
            <numerusform>{n} cortes de línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubled line</source>
        <comment>{n} doubled lines</comment>
        <translation>
            <numerusform>{n} línea doble</numerusform>
            <numerusform>{n} líneas dobles</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines are whole.</source>
        <translation>Todas las líneas están enteras.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to {path}. It was sent to nobody; read it before you pass it on.</source>
        <translation>El informe se escribió en {path}. No se envió a nadie; léalo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Read Report</source>
        <translation>Leer informe</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>No se pudo escribir el informe</translation>
    </message>
    <message>
        <source>This copy of Inbetweener reads and writes no films: PyAV is not part of it. Install Inbetweener with pip, which brings PyAV.</source>
        <translation type="vanished">Esta copia de Inbetweener no lee ni escribe películas: no incluye PyAV. Instale Inbetweener con pip, que trae PyAV.</translation>
    </message>
    <message>
        <source>{name} is not there, or is no file.</source>
        <translation>{name} no existe o no es un archivo.</translation>
    </message>
    <message>
        <source>The pictures of {name} are of a kind that cannot be read.</source>
        <translation>Las imágenes de {name} son de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is too large for an animated picture. Save it as a film.</source>
        <translation>{name} es demasiado grande para una imagen animada. Guárdelo como película.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read, or it is damaged.</source>
        <translation>{name} no es una película que se pueda leer o está dañada.</translation>
    </message>
    <message>
        <source>{name} has no pictures.</source>
        <translation>{name} no tiene imágenes.</translation>
    </message>
    <message>
        <source>{name} has frames of {width} × {height} pixels, which is too large.</source>
        <translation>{name} tiene fotogramas de {width} × {height} píxeles, lo que es demasiado grande.</translation>
    </message>
    <message>
        <source>This installation of FFmpeg lacks the encoder {encoder}.</source>
        <translation>A esta instalación de FFmpeg le falta el codificador {encoder}.</translation>
    </message>
    <message>
        <source>A film&apos;s name ends in one of {known}, not “{name}”.</source>
        <translation>El nombre de una película termina en uno de {known}; «{name}» no lo hace.</translation>
    </message>
    <message>
        <source>{shot} has no layer “{layer}”.</source>
        <translation>{shot} no tiene ninguna capa «{layer}».</translation>
    </message>
    <message>
        <source>Numbers in the names are no frames in this shot.</source>
        <translation>En este plano, los números de los nombres no son fotogramas.</translation>
    </message>
    <message>
        <source>There is no gap {number}: the gaps are numbered 1 to {count}.</source>
        <translation>No existe el tramo {number}: los tramos se numeran de 1 a {count}.</translation>
    </message>
    <message>
        <source>“{text}” is no list of gaps; write 3, 1-4 or 1-4,7.</source>
        <translation>«{text}» no es una lista de tramos; escriba 3, 1-4 o 1-4,7.</translation>
    </message>
    <message>
        <source>A task is given 1 gap or more, not {count}.</source>
        <translation>Una tarea recibe 1 tramo o más, no {count}.</translation>
    </message>
    <message>
        <source>Inbetweens: {names}</source>
        <translation>Intercalados: {names}</translation>
    </message>
    <message>
        <source>A job is of 1 to {most} shots, not {count}.</source>
        <translation>Un trabajo tiene de 1 a {most} planos, no {count}.</translation>
    </message>
    <message>
        <source>Two shots of a job are called alike; name one of them otherwise.</source>
        <translation>Dos planos de un trabajo se llaman igual; dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a job: {signs} and control characters have a meaning there.</source>
        <translation>«{text}» no puede figurar en un trabajo: {signs} y los caracteres de control tienen ahí un significado propio.</translation>
    </message>
    <message>
        <source>it names no layers</source>
        <translation>no nombra ninguna capa</translation>
    </message>
    <message>
        <source>Blending and opacity of the layers are not taken over.</source>
        <translation>La fusión y la opacidad de las capas no se incorporan.</translation>
    </message>
    <message>
        <source>Layers that are hidden in the sheet are taken over like the others.</source>
        <translation>Las capas ocultas en la carta de rodaje se incorporan como las demás.</translation>
    </message>
    <message>
        <source>there are no colours in it (its channels: {names})</source>
        <translation>no contiene colores (sus canales: {names})</translation>
    </message>
    <message>
        <source>its colours are coarser than the picture; save it as RGB</source>
        <translation>sus colores tienen menos resolución que la imagen; guárdelo como RGB</translation>
    </message>
    <message>
        <source>reading {kind} needs {library}, which is not installed here; save it as PNG</source>
        <translation>para leer {kind} hace falta {library}, que no está instalado aquí; guárdelo como PNG</translation>
    </message>
    <message>
        <source>it holds no merged picture; export it as PNG, or import its layers</source>
        <translation>no contiene una imagen combinada; expórtelo como PNG o importe sus capas</translation>
    </message>
    <message>
        <source>it was saved without its merged picture; save it with “Maximize Compatibility”, or import its layers</source>
        <translation>se guardó sin su imagen combinada; guárdelo con «Maximizar compatibilidad» o importe sus capas</translation>
    </message>
    <message>
        <source>it is damaged (its picture is no PNG)</source>
        <translation>está dañado (su imagen no es un PNG)</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} does not work: {reason}. Update or remove that package.</source>
        <translation>El complemento «{name}» del paquete {maker} no funciona: {reason}. Actualice o quite ese paquete.</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} is passed over: this program has its own of that name.</source>
        <translation>El complemento «{name}» del paquete {maker} se pasa por alto: este programa tiene uno propio con ese nombre.</translation>
    </message>
    <message>
        <source>A plugin of the package {maker} is passed over: “{name}” is no name for it (letters, digits, points and dashes).</source>
        <translation>Un complemento del paquete {maker} se pasa por alto: «{name}» no es un nombre válido (letras, cifras, puntos y guiones).</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} is passed over: {other} has one of that name.</source>
        <translation>El complemento «{name}» del paquete {maker} se pasa por alto: {other} tiene uno con ese nombre.</translation>
    </message>
    <message>
        <source>No gap of “{name}” has inbetweens to draw: give it some (on ones, say), or export it here.</source>
        <translation>Ningún tramo de «{name}» tiene intercalados por dibujar: añada algunos (a unos, por ejemplo) o expórtelo aquí.</translation>
    </message>
    <message>
        <source>The pictures of “{name}” and “{other}” would both go into {folder}. Send them as two jobs, or rename one of them.</source>
        <translation>Las imágenes de «{name}» y de «{other}» irían ambas a {folder}. Envíelas como dos trabajos o cambie el nombre de uno de los planos.</translation>
    </message>
    <message>
        <source>{folder} holds a job already ({names}). Choose another folder, or allow it to be overwritten.</source>
        <translation>{folder} ya contiene un trabajo ({names}). Elija otra carpeta o permita sobrescribirlo.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another folder.</source>
        <translation>No se pudo crear {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first frame of {name} can be taken. Cut out the part you need.</source>
        <comment>Only the first {n} frames of {name} can be taken. Cut out the part you need.</comment>
        <translation>
            <numerusform>Solo se puede tomar el primer fotograma de {name}. Recorte la parte que necesite.</numerusform>
            <numerusform>Solo se pueden tomar los primeros {n} fotogramas de {name}. Recorte la parte que necesite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} frame: there is nothing from frame {first} to {last}.</source>
        <comment>{name} has {n} frames: there is nothing from frame {first} to {last}.</comment>
        <translation>
            <numerusform>{name} tiene {n} fotograma: no hay nada del fotograma {first} al {last}.</numerusform>
            <numerusform>{name} tiene {n} fotogramas: no hay nada del fotograma {first} al {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has changed since it was read. Import it again.</source>
        <translation>{name} ha cambiado desde que se leyó. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keys could not be written to {folder}: {reason}. Nothing of them is left there.</source>
        <translation>No se pudieron escribir las claves en {folder}: {reason}. Ahí no queda nada de ellas.</translation>
    </message>
    <message>
        <source>{name} has a colour profile that OpenEXR cannot carry: its colours are taken for sRGB.</source>
        <translation>{name} tiene un perfil de color que OpenEXR no admite: sus colores se toman por sRGB.</translation>
    </message>
    <message>
        <source>{name} is linear light: it is written on the curve of sRGB, and what is above white is cut. Only OpenEXR keeps it.</source>
        <translation>{name} está en luz lineal: se escribe con la curva de sRGB y se corta lo que supera el blanco. Solo OpenEXR lo conserva.</translation>
    </message>
    <message>
        <source>The name of the movie must end in {known}, not “{name}”.</source>
        <translation>El nombre de la película debe terminar en {known}; «{name}» no lo hace.</translation>
    </message>
    <message>
        <source>There are no frames to make a movie of.</source>
        <translation>No hay fotogramas con los que hacer una película.</translation>
    </message>
    <message>
        <source>The frames go from {first} to {last}: choose a first and a last one among them.</source>
        <translation>Los fotogramas van del {first} al {last}: elija entre ellos el primero y el último.</translation>
    </message>
    <message>
        <source>A movie of {width} × {height} pixels is too large: {most} is the most.</source>
        <translation>Una película de {width} × {height} píxeles es demasiado grande: el máximo es {most}.</translation>
    </message>
    <message>
        <source>Players want even sizes: the last column or row is repeated, which makes {width} × {height}.</source>
        <translation>Los reproductores necesitan medidas pares: la última columna o fila se repite, lo que da {width} × {height}.</translation>
    </message>
    <message>
        <source>This format has no sound.</source>
        <translation>Este formato no tiene sonido.</translation>
    </message>
    <message>
        <source>GIFs are shown at up to {most} frames a second: some frames are left out, and the speed stays.</source>
        <translation>Los GIF se muestran como máximo a {most} fotogramas por segundo: algunos fotogramas se omiten y la velocidad se mantiene.</translation>
    </message>
    <message>
        <source>GIFs count in hundredths of a second: frames take turns in lasting {short} and {long} of them, so that the length is right.</source>
        <translation>Los GIF cuentan en centésimas de segundo: los fotogramas duran, alternándose, {short} y {long} centésimas para que la duración sea correcta.</translation>
    </message>
    <message>
        <source>This copy of Inbetweener has no FFmpeg, which writes this format. Install the program “ffmpeg” from ffmpeg.org so that it is found on the PATH, or choose GIF or APNG.</source>
        <translation>Esta copia de Inbetweener no tiene FFmpeg, que escribe este formato. Instale el programa «ffmpeg» de ffmpeg.org de modo que esté en el PATH, o elija GIF o APNG.</translation>
    </message>
    <message>
        <source>“{name}” has no pictures: add drawings to it.</source>
        <translation>«{name}» no tiene imágenes: añada dibujos.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>No existe la carpeta {folder}. Elija una que exista.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the movie.</source>
        <translation>{path} es una carpeta. Elija un nombre para la película.</translation>
    </message>
    <message>
        <source>{path} is a drawing of the shot, which is never written over.</source>
        <translation>{path} es un dibujo del plano y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>{folder} is a folder of drawings: a movie that ends in .png would be taken for one of them. End its name in .apng, or choose another folder.</source>
        <translation>{folder} es una carpeta de dibujos: una película que termina en .png se tomaría por uno de ellos. Termine su nombre en .apng o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or have it replaced.</source>
        <translation>{path} ya existe. Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>The sheet could not be printed: {reason}.</source>
        <translation>No se pudo imprimir la hoja: {reason}.</translation>
    </message>
    <message>
        <source>Gaps not drawn: {numbers}. Draw them with the same keys, settings and cache, and the same version of the program and of its model.</source>
        <translation>Tramos sin dibujar: {numbers}. Dibújelos con las mismas claves, ajustes y caché, y con la misma versión del programa y de su modelo.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or allow to replace it.</source>
        <translation>{file} ya existe. Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>Hidden layers are left out: {names}.</source>
        <translation>Las capas ocultas se omiten: {names}.</translation>
    </message>
    <message>
        <source>The camera is not in the sheet.</source>
        <translation>La cámara no figura en la carta de rodaje.</translation>
    </message>
    <message>
        <source>Cuts are holds in the sheet.</source>
        <translation>En la carta de rodaje, los cortes son sostenidos.</translation>
    </message>
    <message>
        <source>The sheet marks no inbetweens: every key is held until the next one.</source>
        <translation>La carta de rodaje no marca intercalados: cada clave se mantiene hasta la siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>No column shows the drawings of {names}.</source>
        <comment>No column shows the drawings of {n} folders: {names}.</comment>
        <translation>
            <numerusform>Ninguna columna muestra los dibujos de {names}.</numerusform>
            <numerusform>Ninguna columna muestra los dibujos de {n} carpetas: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the sheet, and laid under the scene: {names}.</source>
        <translation>No figura en la carta de rodaje y se pone bajo la escena: {names}.</translation>
    </message>
    <message>
        <source>{file} is left out: {reason}.</source>
        <translation>{file} se omite: {reason}.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>{count} of {total} pictures in {folder} are not as they should be ({first}{more}). Delete those and run their tasks, or the whole command, again.</source>
        <translation>{count} de {total} imágenes en {folder} no son como deben ser ({first}{more}). Bórrelas y ejecute de nuevo sus tareas o la orden entera.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>it is not the artist’s own drawing</source>
        <translation>no es el dibujo del propio artista</translation>
    </message>
    <message>
        <source>it is held from {name} and differs from it</source>
        <translation>debe repetir {name}, pero es distinta</translation>
    </message>
    <message>
        <source>it is damaged: {reason}</source>
        <translation>está dañada: {reason}</translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels and not {right_width} × {right_height}</source>
        <translation>mide {width} × {height} píxeles y no {right_width} × {right_height}</translation>
    </message>
    <message>
        <source>The film could not be imported</source>
        <translation>No se pudo importar la película</translation>
    </message>
    <message numerus="yes">
        <source>Leave a new drawing out</source>
        <comment>Leave {n} new drawings out</comment>
        <translation>
            <numerusform>Omitir un dibujo nuevo</numerusform>
            <numerusform>Omitir {n} dibujos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow a renamed file</source>
        <comment>Follow {n} renamed files</comment>
        <translation>
            <numerusform>Seguir un archivo renombrado</numerusform>
            <numerusform>Seguir {n} archivos renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in a new drawing</source>
        <comment>Take in {n} new drawings</comment>
        <translation>
            <numerusform>Incorporar un dibujo nuevo</numerusform>
            <numerusform>Incorporar {n} dibujos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet could not be opened</source>
        <translation>No se pudo abrir la carta de rodaje</translation>
    </message>
    <message>
        <source>The folder could not be looked through</source>
        <translation>No se pudo examinar la carpeta</translation>
    </message>
    <message>
        <source>{folder} is there already, and is not touched. Choose another folder.</source>
        <translation>{folder} ya existe y no se toca. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>No se puede crear {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>XDTS (OpenToonz, Clip Studio Paint, TVPaint)</source>
        <translation>XDTS (OpenToonz, Clip Studio Paint, TVPaint)</translation>
    </message>
    <message>
        <source>CSV, laid out as by Clip Studio Paint</source>
        <translation>CSV, con la disposición de Clip Studio Paint</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>OpenTimelineIO (editing programs)</source>
        <translation>OpenTimelineIO (programas de montaje)</translation>
    </message>
    <message>
        <source>marks ○ between the keys, still to be drawn</source>
        <translation>marcas ○ entre las claves, aún por dibujar</translation>
    </message>
    <message>
        <source>drawings, numbered as “one file a drawing” does</source>
        <translation>dibujos, numerados como con un archivo por dibujo</translation>
    </message>
    <message>
        <source>Export Sheet</source>
        <translation>Exportar carta de rodaje</translation>
    </message>
    <message>
        <source>Format of the sheet</source>
        <translation>Formato de la carta de rodaje</translation>
    </message>
    <message>
        <source>How inbetweens stand in the sheet</source>
        <translation>Cómo figuran los intercalados en la carta de rodaje</translation>
    </message>
    <message>
        <source>Layers that become columns</source>
        <translation>Capas que pasan a ser columnas</translation>
    </message>
    <message>
        <source>all that are seen</source>
        <translation>todas las que se ven</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>File of the sheet</source>
        <translation>Archivo de la carta de rodaje</translation>
    </message>
    <message>
        <source>Folder of the exported pictures</source>
        <translation>Carpeta de las imágenes exportadas</translation>
    </message>
    <message>
        <source>Replace a file of the same name</source>
        <translation>Reemplazar un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Inbetweens as</source>
        <translation>Intercalados como</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The name of a file of this format ends in {suffix}.</source>
        <translation>El nombre de un archivo de este formato termina en {suffix}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} column: {names}</source>
        <comment>{n} columns: {names}</comment>
        <translation>
            <numerusform>{n} columna: {names}</numerusform>
            <numerusform>{n} columnas: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{frames}, {columns}.</source>
        <translation>{frames}, {columns}.</translation>
    </message>
    <message>
        <source>PNG, with as many bits as the keys</source>
        <translation>PNG, con tantos bits como las claves</translation>
    </message>
    <message>
        <source>TIFF, with as many bits as the keys</source>
        <translation>TIFF, con tantos bits como las claves</translation>
    </message>
    <message>
        <source>OpenEXR, linear light in half floats</source>
        <translation>OpenEXR, luz lineal en coma flotante de 16 bits</translation>
    </message>
    <message>
        <source>Keys of this format are copied byte for byte, others are converted</source>
        <translation>Las claves de este formato se copian byte a byte; las demás se convierten</translation>
    </message>
    <message>
        <source>Export Movie</source>
        <translation>Exportar película</translation>
    </message>
    <message>
        <source>File of the movie</source>
        <translation>Archivo de la película</translation>
    </message>
    <message>
        <source>Drawings that were rendered are kept in {folder}, {size} GiB at most. Nothing leaves this machine.</source>
        <translation>Los dibujos generados se conservan en {folder}, {size} GiB como máximo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Finding out what this machine can draw with…</source>
        <translation>Comprobando con qué puede dibujar este equipo…</translation>
    </message>
    <message>
        <source>Draws on {gpu}.</source>
        <translation>Dibuja con {gpu}.</translation>
    </message>
    <message>
        <source>The drawing engine does not work: {reason}. “inbetweener doctor” says what to do.</source>
        <translation>Algo falla en lo que dibuja: {reason}. «inbetweener doctor» indica qué hacer.</translation>
    </message>
    <message>
        <source>Draws on the processor: this is the variant without NVIDIA support. The help, under “When something goes wrong”, says how to get the other.</source>
        <translation>Dibuja con el procesador: esta es la variante sin soporte de NVIDIA. La ayuda, en «When something goes wrong», explica cómo obtener la otra.</translation>
    </message>
    <message>
        <source>Draws on the processor: no graphics card was found that it can use.</source>
        <translation>Dibuja con el procesador: no se encontró ninguna tarjeta gráfica que pueda usar.</translation>
    </message>
    <message>
        <source>any pixel that differs (films without loss)</source>
        <translation>cualquier píxel distinto (películas sin pérdida)</translation>
    </message>
    <message>
        <source>small changes (clean films)</source>
        <translation>cambios pequeños (películas limpias)</translation>
    </message>
    <message>
        <source>usual changes, not the noise of compression</source>
        <translation>cambios habituales, no el ruido de la compresión</translation>
    </message>
    <message>
        <source>large changes only (grain, bad copies)</source>
        <translation>solo cambios grandes (grano, malas copias)</translation>
    </message>
    <message>
        <source>held, as in the film</source>
        <translation>se mantienen, como en la película</translation>
    </message>
    <message>
        <source>What counts as a new drawing</source>
        <translation>Qué cuenta como dibujo nuevo</translation>
    </message>
    <message>
        <source>First frame that is taken</source>
        <translation>Primer fotograma que se toma</translation>
    </message>
    <message>
        <source>Last frame that is taken</source>
        <translation>Último fotograma que se toma</translation>
    </message>
    <message>
        <source>What becomes of the frames between drawings</source>
        <translation>Qué se hace con los fotogramas entre dibujos</translation>
    </message>
    <message>
        <source>New folder of the drawings</source>
        <translation>Carpeta nueva de los dibujos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Counts as new</source>
        <translation>Dibujo nuevo con</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre ellos</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Drawings that were found in the film</source>
        <translation>Dibujos encontrados en la película</translation>
    </message>
    <message>
        <source>cuts before frame {numbers}</source>
        <translation>cortes antes del fotograma {numbers}</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>All Frames</source>
        <translation>Todos los fotogramas</translation>
    </message>
    <message>
        <source>Format of the movie</source>
        <translation>Formato de la película</translation>
    </message>
    <message>
        <source>Layers that are seen</source>
        <translation>Capas que se ven</translation>
    </message>
    <message>
        <source>all layers, through the camera</source>
        <translation>todas las capas, por la cámara</translation>
    </message>
    <message>
        <source>Quality of the movie</source>
        <translation>Calidad de la película</translation>
    </message>
    <message>
        <source>exact – nothing is lost</source>
        <translation>exacta – no se pierde nada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>this format has none</source>
        <translation>este formato no tiene</translation>
    </message>
    <message>
        <source>the sound of the shot</source>
        <translation>el sonido del plano</translation>
    </message>
    <message>
        <source>the shot has none, or it is muted</source>
        <translation>el plano no tiene, o está silenciado</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Paper under what is transparent</source>
        <translation>Papel bajo lo transparente</translation>
    </message>
    <message>
        <source>none: transparent where the drawings are</source>
        <translation>ninguno: transparente donde lo son los dibujos</translation>
    </message>
    <message>
        <source>other colour…</source>
        <translation>otro color…</translation>
    </message>
    <message>
        <source>Colour of the paper</source>
        <translation>Color del papel</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>tamaño completo</translation>
    </message>
    <message>
        <source>half size</source>
        <translation>mitad de tamaño</translation>
    </message>
    <message>
        <source>quarter size</source>
        <translation>un cuarto de tamaño</translation>
    </message>
    <message>
        <source>double size</source>
        <translation>doble de tamaño</translation>
    </message>
    <message>
        <source>Size of the movie</source>
        <translation>Tamaño de la película</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} líneas</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>Omitir visita guiada</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Set the timing</source>
        <translation>Fijar el timing</translation>
    </message>
    <message>
        <source>Have it drawn</source>
        <translation>Generar los dibujos</translation>
    </message>
    <message>
        <source>Look, and take it with you</source>
        <translation>Ver el resultado y llevárselo</translation>
    </message>
    <message>
        <source>The space between two keys is a gap. Click one on the timeline, then press {twos} to put it on twos or {more} for one inbetween more.</source>
        <translation>El espacio entre dos claves es un tramo. Haga clic en uno en la línea de tiempo y pulse {twos} para ponerlo a doses o {more} para un intercalado más.</translation>
    </message>
    <message>
        <source>This button ({keys}) draws every inbetween that is missing. You can go on working meanwhile; a cell of the timeline fills when its drawing is there.</source>
        <translation>Este botón ({keys}) dibuja todos los intercalados que faltan. Mientras tanto se puede seguir trabajando; una celda de la línea de tiempo se llena cuando su dibujo está listo.</translation>
    </message>
    <message>
        <source>{play} plays, {onion} hides and shows the onion skin, {flip} held down flips like paper. {export} writes the pictures. {help} explains whatever you are in.</source>
        <translation>{play} reproduce, {onion} oculta y muestra el papel cebolla, {flip} mantenido pulsado hojea como papel. {export} escribe las imágenes. {help} explica la parte en la que se trabaja.</translation>
    </message>
    <message>
        <source>{play} plays, {onion} shows the onion skin, {flip} held down flips like paper. {export} writes the pictures. {help} explains whatever you are in.</source>
        <translation type="vanished">{play} reproduce, {onion} muestra el papel cebolla, {flip} mantenido pulsado hojea como papel. {export} escribe las imágenes. {help} explica la parte en la que se trabaja.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation>Películas ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was written to {folder}.</source>
        <comment>{n} drawings were written to {folder}.</comment>
        <translation>
            <numerusform>Se escribió {n} dibujo en {folder}.</numerusform>
            <numerusform>Se escribieron {n} dibujos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="vanished">Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Already Open in Another Window</source>
        <translation type="vanished">Abierto en otra ventana</translation>
    </message>
    <message>
        <source>“{shot}” is open in another Inbetweener already.</source>
        <translation>«{shot}» ya está abierto en otro Inbetweener.</translation>
    </message>
    <message>
        <source>“{shot}” is open already: {who}, since {time}.</source>
        <translation>«{shot}» ya está abierto: {who}, desde {time}.</translation>
    </message>
    <message>
        <source>Whoever saves last replaces what the other has saved. A copy is saved under a new name.</source>
        <translation>Quien guarda el último sustituye lo que guardó el otro. Una copia se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Open as a Copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Already Open</source>
        <translation>Ya está abierto</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>“{shot}” has been taken over: {who}. It goes on as a copy here: saving asks for a new name.</source>
        <translation>Alguien ha tomado el control de «{shot}»: {who}. Aquí sigue como copia: al guardar se pedirá otro nombre.</translation>
    </message>
    <message>
        <source>A copy is saved under a new name. If you take the project over, it goes on as a copy there, and you may miss what is not saved yet.</source>
        <translation>Una copia se guarda con otro nombre. Si toma el control del proyecto, allí sigue como copia, y puede faltarle lo que aún no se haya guardado.</translation>
    </message>
    <message>
        <source>in another window on this machine</source>
        <translation>en otra ventana de este equipo</translation>
    </message>
    <message>
        <source>Exposure sheet or timeline</source>
        <translation>Carta de rodaje o línea de tiempo</translation>
    </message>
    <message>
        <source>Sheets and timelines ({kinds})</source>
        <translation>Cartas de rodaje y líneas de tiempo ({kinds})</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name} …</translation>
    </message>
    <message>
        <source>{file} was written: {frames}.</source>
        <translation>Se escribió {file}: {frames}.</translation>
    </message>
    <message>
        <source>{name} is not there yet: export the pictures into {folder}.</source>
        <translation>{name} aún no está ahí: exporte las imágenes a {folder}.</translation>
    </message>
    <message>
        <source>FFmpeg cannot write this movie: {reason}.</source>
        <translation>FFmpeg no puede escribir esta película: {reason}.</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}.</source>
        <translation>No se puede ejecutar {program}: {reason}.</translation>
    </message>
    <message>
        <source>The sound of {name} cannot be read: {reason}.</source>
        <translation>No se puede leer el sonido de {name}: {reason}.</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>Instálelo: pip install {package}</translation>
    </message>
    <message>
        <source>Get its file for your system ({package}-….whl, from PyPI, Python’s package index), save it in {folder} and start Inbetweener again.</source>
        <translation>Consiga su archivo para su sistema ({package}-….whl, en PyPI, el índice de paquetes de Python), guárdelo en {folder} y vuelva a iniciar Inbetweener.</translation>
    </message>
    <message>
        <source>“{project}” is open elsewhere: {who}. Save under another name.</source>
        <translation>«{project}» está abierto en otro lugar: {who}. Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>{user} on {machine}</source>
        <translation>{user} en {machine}</translation>
    </message>
    <message>
        <source>Place of this inbetween between the keys</source>
        <translation>Posición de este intercalado entre las claves</translation>
    </message>
    <message>
        <source>0.4, 40 % or 2/5 of the way</source>
        <translation>0.4, 40 % o 2/5 del recorrido</translation>
    </message>
    <message>
        <source>Of several shots the first is opened. The others: {names}.</source>
        <translation>De varios planos se abre el primero. Los demás: {names}.</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>This copy of Inbetweener has no PyAV, which reads and writes films.</source>
        <translation>Esta copia de Inbetweener no tiene PyAV, que lee y escribe películas.</translation>
    </message>
    <message>
        <source>PyAV, which reads and writes films, cannot be used: {reason}.</source>
        <translation>No se puede usar PyAV, que lee y escribe películas: {reason}.</translation>
    </message>
</context>
</TS>
