<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>even</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>slow out</source>
        <translation>始めをゆっくり</translation>
    </message>
    <message>
        <source>slow in</source>
        <translation>終わりをゆっくり</translation>
    </message>
    <message>
        <source>slow both</source>
        <translation>両端をゆっくり</translation>
    </message>
    <message>
        <source>A place of the camera is told by finite numbers.</source>
        <translation>カメラの位置は有限の数で指定してください。</translation>
    </message>
    <message>
        <source>The camera stays within {most:g} pixels.</source>
        <translation>カメラの位置は{most:g}ピクセル以内です。</translation>
    </message>
    <message>
        <source>The camera&apos;s zoom is from {least:g} to {most:g}, not {zoom:g}.</source>
        <translation>カメラのズームは{least:g}～{most:g}です。{zoom:g}にはできません。</translation>
    </message>
    <message>
        <source>The camera turns by up to {most:g} degrees.</source>
        <translation>カメラの回転は{most:g}度までです。</translation>
    </message>
    <message>
        <source>A camera key stands within {most} frames.</source>
        <translation>カメラキーは{most}コマ以内に置いてください。</translation>
    </message>
    <message>
        <source>halves</source>
        <translation>半分割</translation>
    </message>
    <message>
        <source>thirds</source>
        <translation>三分割</translation>
    </message>
    <message>
        <source>slow out of {a}</source>
        <translation>{a}側に詰め</translation>
    </message>
    <message>
        <source>slow in to {b}</source>
        <translation>{b}側に詰め</translation>
    </message>
    <message>
        <source>slow out of {a}, slow in to {b}</source>
        <translation>{a}側と{b}側に詰め</translation>
    </message>
    <message>
        <source>favour {a}</source>
        <translation>{a}寄り</translation>
    </message>
    <message>
        <source>favour {b}</source>
        <translation>{b}寄り</translation>
    </message>
    <message>
        <source>dragged by hand</source>
        <translation>手動の詰め</translation>
    </message>
    <message>
        <source>The ticks of a timing chart must rise from key A to key B.</source>
        <translation>詰め指示の目盛りは、原画Aから原画Bへ順に増える必要があります。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>原画</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>中割り参考</translation>
    </message>
    <message>
        <source>inbetween</source>
        <translation>中割り</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>A gap has 0 or more inbetweens, not {count}.</source>
        <translation>区間の中割りは0枚以上です。{count}枚にはできません。</translation>
    </message>
    <message>
        <source>Nothing would be left of the last key&apos;s stay. Move it less, or ripple.</source>
        <translation>最後の原画の止めがなくなります。動かす量を減らすか、「後ろもずらす」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing would be left of the next gap. Move it less, or ripple.</source>
        <translation>次の区間がなくなります。動かす量を減らすか、「後ろもずらす」を選んでください。</translation>
    </message>
    <message>
        <source>The shot has {count} gaps; there is no gap {number}.</source>
        <translation>このカットの区間は{count}個です。区間{number}はありません。</translation>
    </message>
    <message>
        <source>There is no key after this one to swap it with.</source>
        <translation>入れ替える次の原画がありません。</translation>
    </message>
    <message>
        <source>The shot has {count} keys; there is no key {number}.</source>
        <translation>このカットの原画は{count}枚です。原画{number}はありません。</translation>
    </message>
    <message>
        <source>The first key stays at the start of the shot.</source>
        <translation>最初の原画はカットの先頭から動かせません。</translation>
    </message>
    <message>
        <source>A key comes at least one frame after the key before it.</source>
        <translation>原画は前の原画より1コマ以上後に置いてください。</translation>
    </message>
    <message>
        <source>There is no such inbetween to make a breakdown of.</source>
        <translation>中割り参考にする中割りがありません。</translation>
    </message>
    <message>
        <source>A key stands there already. Choose a frame between two keys.</source>
        <translation>そこにはすでに原画があります。2枚の原画の間のコマを選んでください。</translation>
    </message>
    <message>
        <source>A marker stands within {most} frames.</source>
        <translation>マーカーは{most}コマ以内に置いてください。</translation>
    </message>
    <message>
        <source>A note has up to {most} characters, not {count}.</source>
        <translation>メモは{most}文字までです（現在{count}文字）。</translation>
    </message>
    <message>
        <source>Go to an inbetween: keys are the artist&apos;s own and are not reviewed.</source>
        <translation>中割りに移動してください。原画は作画者が描いたものなので、チェックの対象外です。</translation>
    </message>
    <message>
        <source>A sound begins within {n} frames.</source>
        <translation>サウンドの開始は{n}コマ以内にしてください。</translation>
    </message>
    <message>
        <source>The shot has no sound. Add one first.</source>
        <translation>このカットにはサウンドがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>止め</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="vanished">空き</translation>
    </message>
    <message>
        <source>A gap lasts 1 to {most} frames, not {length}.</source>
        <translation>区間の尺は1～{most}コマです。{length}コマにはできません。</translation>
    </message>
    <message>
        <source>A drawing is exposed for 1 frame or more, not {exposure}.</source>
        <translation>1枚の絵は1コマ以上見せます。{exposure}コマにはできません。</translation>
    </message>
    <message>
        <source>A gap of {length} frames has room for {most} inbetweens, not {count}. Make the gap longer, or choose ripple.</source>
        <translation>{length}コマの区間に入る中割りは{most}枚までです。{count}枚は入りません。区間の尺を伸ばすか、「後ろもずらす」を選んでください。</translation>
    </message>
    <message>
        <source>Pictures are written as PNG: let “{text}” end in “.png”.</source>
        <translation>画像はPNGで書き出します。「{text}」の末尾を「.png」にしてください。</translation>
    </message>
    <message>
        <source>The name pattern “{text}” needs one run of # for the number, as in “A.####.png”.</source>
        <translation>名前の形式「{text}」には、番号を表す#の並びが1か所必要です（例：「A.####.png」）。</translation>
    </message>
    <message>
        <source>The name pattern “{text}” holds characters that file names cannot have. Use letters, digits, points, dashes and underscores.</source>
        <translation>名前の形式「{text}」に、ファイル名に使えない文字が含まれています。英数字、ピリオド、ハイフン、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>Some systems cannot keep files named “{name}”. Choose another.</source>
        <translation>「{name}」という名前のファイルは、保存できないシステムがあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Let “{text}” end in “{suffix}”, as the pictures do.</source>
        <translation>「{text}」の末尾を、画像と同じ「{suffix}」にしてください。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>リテイク</translation>
    </message>
    <message>
        <source>needs hand</source>
        <translation>要手描き</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>チェック後に変更</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>all drawings</source>
        <translation>すべての絵</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>The last key stays 1 frame or more, not {frames}.</source>
        <translation>最後の原画は1コマ以上見せます。{frames}コマにはできません。</translation>
    </message>
    <message>
        <source>A shot runs at up to {most:g} frames a second, not {fps}.</source>
        <translation>カットのフレームレートは{most:g} fpsまでです。{fps} fpsにはできません。</translation>
    </message>
    <message>
        <source>A shot lasts up to {most} frames; this would make {length}.</source>
        <translation>カットの尺は{most}コマまでです。この操作では{length}コマになります。</translation>
    </message>
    <message>
        <source>{what_failed} ({reason}).</source>
        <translation>{what_failed}（{reason}）。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name}は使えません：{reason}。</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>ファイルに付けられない名前です</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>the file is larger than 2 GiB</source>
        <translation>ファイルが2 GiBを超えています</translation>
    </message>
    <message>
        <source>the file is gone or has another name now</source>
        <translation>ファイルがなくなったか、名前が変わっています</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>ファイルを読むアクセス権がありません</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>ファイルを読めません（{reason}）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it is not a picture of a kind that can be read (PNG is best)</source>
        <translation>読み込める形式の画像ではありません（PNGを推奨）</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>画素がありません</translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels, and the largest that can be used is {side} a side and {megapixels} megapixels in all</source>
        <translation>大きさは{width}×{height}ピクセルですが、使えるのは一辺{side}ピクセル、全体で{megapixels}メガピクセルまでです</translation>
    </message>
    <message>
        <source>reading {kind} needs Pillow, which is not installed here; save it as PNG</source>
        <translation>{kind}を読むにはPillowが必要ですが、インストールされていません。PNGで保存してください</translation>
    </message>
    <message>
        <source>its colours are {mode} of {depth} bits; save it as RGB of 8 or 16 bits</source>
        <translation>色が{depth}ビットの{mode}です。8または16ビットのRGBで保存してください</translation>
    </message>
    <message>
        <source>it has far more pixels than can be used</source>
        <translation>画素数が上限をはるかに超えています</translation>
    </message>
    <message>
        <source>it is damaged (its palette is not whole)</source>
        <translation>壊れています（パレットが完全ではありません）</translation>
    </message>
    <message>
        <source>it is damaged (it lacks its colours)</source>
        <translation>壊れています（色がありません）</translation>
    </message>
    <message>
        <source>it holds deep pixels (several a place); save it as a flat OpenEXR</source>
        <translation>1か所に複数の画素を持つディープ画像です。フラットなOpenEXRで保存してください</translation>
    </message>
    <message>
        <source>it has more channels than can be used</source>
        <translation>チャンネルが使える数を超えています</translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of {kind}</source>
        <translation>壊れているか、特殊な{kind}です</translation>
    </message>
    <message>
        <source>{name} in it is larger than it may be</source>
        <translation>中の{name}が大きすぎます</translation>
    </message>
    <message>
        <source>it is damaged ({name} is no PNG)</source>
        <translation>壊れています（{name}がPNGではありません）</translation>
    </message>
    <message>
        <source>it is damaged ({name} is missing)</source>
        <translation>壊れています（{name}がありません）</translation>
    </message>
    <message>
        <source>it is encrypted, or packed in an unusual way</source>
        <translation>暗号化されているか、特殊な方法で圧縮されています</translation>
    </message>
    <message>
        <source>it has far more parts than can be used</source>
        <translation>要素が多すぎて使えません</translation>
    </message>
    <message>
        <source>it ends too early; part of the file is missing</source>
        <translation>途中で終わっていて、ファイルの一部が欠けています</translation>
    </message>
    <message>
        <source>its kind of pixels ({mode}) cannot be used</source>
        <translation>この画素形式（{mode}）は使えません</translation>
    </message>
    <message>
        <source>it is damaged, or an unusual kind of 16 bit TIFF</source>
        <translation>壊れているか、特殊な16ビットTIFFです</translation>
    </message>
    <message>
        <source>it is not a PNG picture</source>
        <translation>PNG画像ではありません</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header is missing)</source>
        <translation>壊れています（PNGヘッダーがありません）</translation>
    </message>
    <message>
        <source>it is damaged (there are no pixels in it)</source>
        <translation>壊れています（画素データがありません）</translation>
    </message>
    <message>
        <source>it is damaged (the checksum of {chunk} is wrong)</source>
        <translation>壊れています（{chunk}のチェックサムが違います）</translation>
    </message>
    <message>
        <source>it is damaged (there is no PNG chunk where one should be)</source>
        <translation>壊れています（PNGチャンクがあるべき場所にありません）</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header has the wrong length)</source>
        <translation>壊れています（PNGヘッダーの長さが違います）</translation>
    </message>
    <message>
        <source>its size of {width} × {height} pixels makes no sense</source>
        <translation>{width}×{height}ピクセルという大きさは正しくありません</translation>
    </message>
    <message>
        <source>it is damaged (the PNG header makes no sense)</source>
        <translation>壊れています（PNGヘッダーの内容が正しくありません）</translation>
    </message>
    <message>
        <source>it is damaged (its palette is missing or makes no sense)</source>
        <translation>壊れています（パレットがないか、正しくありません）</translation>
    </message>
    <message>
        <source>it is damaged (its pixels cannot be unpacked)</source>
        <translation>壊れています（画素データを展開できません）</translation>
    </message>
    <message>
        <source>There is no model named {name!r}. Choose one of: {known}.</source>
        <translation>{name!r}というモデルはありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is no device named {name!r}. Choose one of: auto, cpu, cuda, cuda:N, mps.</source>
        <translation>{name!r}というデバイスはありません。次から選んでください：auto、cpu、cuda、cuda:N、mps。</translation>
    </message>
    <message>
        <source>This machine has no Apple GPU that can be used. Choose the device cpu.</source>
        <translation>このマシンには使えるApple GPUがありません。デバイスにcpuを選んでください。</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA GPU that can be used. Choose the device cpu.</source>
        <translation>このマシンには使えるNVIDIA GPUがありません。デバイスにcpuを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>There is no device cuda:{index}: this machine has {n} NVIDIA GPU, cuda:0.</source>
        <comment>There is no device cuda:{index}: this machine has {n} NVIDIA GPUs, counted from cuda:0.</comment>
        <translation>
            <numerusform>cuda:{index}というデバイスはありません。このマシンのNVIDIA GPUは{n}基で、番号はcuda:0から始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device cuda:{index}: this machine has {count} NVIDIA GPU(s), counted from cuda:0.</source>
        <translation type="vanished">cuda:{index}というデバイスはありません。このマシンのNVIDIA GPUは{count}基で、番号はcuda:0から始まります。</translation>
    </message>
    <message>
        <source>The list of models asks for a {model} that this program cannot build: {error}.</source>
        <translation>モデル一覧にある{model}は、このプログラムでは作れません：{error}。</translation>
    </message>
    <message>
        <source>The model {model} needs a search that is not here: {search}.</source>
        <translation>モデル{model}に必要な探索がありません：{search}。</translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} x {height} pixels. Close other programs, or choose another device.</source>
        <translation type="vanished">{device}のメモリが足りず、{width}×{height}ピクセルの絵を生成できません。ほかのプログラムを終了するか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be read: {error}</source>
        <translation>モデル一覧{path}を読めません：{error}</translation>
    </message>
    <message>
        <source>The list of models {path} is damaged: {error}. Install the program again.</source>
        <translation>モデル一覧{path}が壊れています：{error}。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Install the program again, or choose another model.</source>
        <translation>プログラムを再インストールするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The weights {weights} do not fit the network of {model}. {again}</source>
        <translation>重み{weights}が{model}のネットワークに合いません。{again}</translation>
    </message>
    <message>
        <source>The weights of {model} cannot be read ({reason}): {weights}. {again}</source>
        <translation>{model}の重みを読めません（{reason}）：{weights}。{again}</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of {model}: the file was changed or is damaged. {again}</source>
        <translation>重み{weights}は{model}のものではありません。ファイルが変更されたか壊れています。{again}</translation>
    </message>
    <message>
        <source>The weights {weights} cannot be read: {error}.</source>
        <translation>重み{weights}を読めません：{error}。</translation>
    </message>
    <message>
        <source>Numbers start at 0 or later, not at {start}.</source>
        <translation>番号は0以上です。{start}からは始められません。</translation>
    </message>
    <message>
        <source>The inbetween {order} after {gap} is not rendered yet.</source>
        <translation>{gap}の後の{order}枚目の中割りは、まだ生成されていません。</translation>
    </message>
    <message>
        <source>it is {found} pixels and the shot is {canvas}</source>
        <translation>大きさは{found}ピクセルですが、カットは{canvas}ピクセルです</translation>
    </message>
    <message>
        <source>The model “{name}” is not installed. Choose another: {names}.</source>
        <translation>モデル「{name}」はインストールされていません。次から選んでください：{names}。</translation>
    </message>
    <message>
        <source>it was changed while its gap waited to be drawn; render again</source>
        <translation>区間の生成を待つ間に変更されました。もう一度生成してください</translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit Drawings to Canvas, or --fit), or keep the two apart (Timing ▸ Cut Between the Keys).</source>
        <translation>{a}は{a_size}ピクセル、{b}は{b_size}ピクセルです。絵をキャンバスに合わせる（タイミング ▸ 絵をキャンバスに合わせる、または--fit）か、この2枚の間を中割りしないようにしてください（タイミング ▸ 中割りしない（切り替え））。</translation>
    </message>
    <message>
        <source>{a} is {a_size} and {b} is {b_size} pixels. Fit the drawings to the canvas (Timing ▸ Fit drawings to canvas, or --fit), or cut the gap between them.</source>
        <translation type="vanished">{a}は{a_size}ピクセル、{b}は{b_size}ピクセルです。絵をキャンバスに合わせる（「タイミング ▸ 絵をキャンバスに合わせる」または--fit）か、間の区間を「中割りしない（切り替え）」にしてください。</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>生成済み</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{model} has not drawn this yet.</source>
        <translation>{model}ではまだ生成していません。</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="vanished">なし</translation>
    </message>
    <message>
        <source>no key drawing</source>
        <translation>原画なし</translation>
    </message>
    <message>
        <source>There is no key before this one.</source>
        <translation>これより前に原画がありません。</translation>
    </message>
    <message>
        <source>There is no key after this one.</source>
        <translation>これより後に原画がありません。</translation>
    </message>
    <message>
        <source>Choose a picture to compare with.</source>
        <translation>比較する画像を選んでください。</translation>
    </message>
    <message>
        <source>This is no inbetween: models draw inbetweens only.</source>
        <translation>これは中割りではありません。モデルが生成するのは中割りだけです。</translation>
    </message>
    <message>
        <source>There is no other model that could draw this.</source>
        <translation>これを生成できる別のモデルがありません。</translation>
    </message>
    <message>
        <source>The export to {folder} was stopped, since another shot was opened. Files that were written are whole.</source>
        <translation>別のカットを開いたため、{folder}への書き出しを中止しました。書き出し済みのファイルは完全なものです。</translation>
    </message>
    <message>
        <source>Nothing was exported, since not all inbetweens could be rendered.</source>
        <translation>生成できない中割りがあったため、何も書き出していません。</translation>
    </message>
    <message>
        <source>the active layer</source>
        <translation>作業中のレイヤー</translation>
    </message>
    <message>
        <source>each layer into a folder of its own</source>
        <translation>レイヤーごとに別のフォルダ</translation>
    </message>
    <message>
        <source>all layers as one picture</source>
        <translation>全レイヤーを1枚に統合</translation>
    </message>
    <message>
        <source>{name} was not written, since another shot was opened.</source>
        <translation>別のカットを開いたため、{name}は書き出しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was exported: the layer is not there any more.</source>
        <translation>レイヤーがもうないため、何も書き出していません。</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>書き出しに失敗しました</translation>
    </message>
    <message>
        <source>not rendered yet – nearest drawing shown</source>
        <translation>未生成 – 最も近い絵を表示</translation>
    </message>
    <message>
        <source>queued – nearest drawing shown</source>
        <translation>待機中 – 最も近い絵を表示</translation>
    </message>
    <message>
        <source>rendering – nearest drawing shown</source>
        <translation>生成中 – 最も近い絵を表示</translation>
    </message>
    <message>
        <source>failed – nearest drawing shown</source>
        <translation>失敗 – 最も近い絵を表示</translation>
    </message>
    <message>
        <source>stale – an older picture is shown</source>
        <translation>古い – 前に生成した画像を表示</translation>
    </message>
    <message>
        <source>the picture is lost – nearest drawing shown</source>
        <translation>画像なし – 最も近い絵を表示</translation>
    </message>
    <message>
        <source>left for the hand</source>
        <translation>手描き用の空き</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>The cache cannot be read: {reason}.</source>
        <translation>キャッシュを読めません：{reason}。</translation>
    </message>
    <message>
        <source>Go to an inbetween to draw it by hand; keys are your own files.</source>
        <translation>手描きするには中割りに移動してください。原画は作画者自身のファイルです。</translation>
    </message>
    <message>
        <source>Render this inbetween first: your drawing begins with it.</source>
        <translation>先にこの中割りを生成してください。手描きはその画像から始めます。</translation>
    </message>
    <message>
        <source>No shot is open.</source>
        <translation>カットが開かれていません。</translation>
    </message>
    <message>
        <source>The inbetween could not be opened</source>
        <translation>中割りを開けません</translation>
    </message>
    <message>
        <source>{error} The drawing is at {path}.</source>
        <translation>{error}絵は{path}にあります。</translation>
    </message>
    <message>
        <source>Let the model draw again</source>
        <translation>モデルで再生成</translation>
    </message>
    <message>
        <source>Let the model draw</source>
        <translation type="vanished">モデルで再生成</translation>
    </message>
    <message>
        <source>{file} was saved, but its inbetween is not on the timeline any more. The file is kept.</source>
        <translation>{file}は保存されましたが、その中割りはもうタイムラインにありません。ファイルは残っています。</translation>
    </message>
    <message>
        <source>Draw by hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>{model} does not tell how it moves</source>
        <translation type="vanished">{model}は動きの情報を出しません</translation>
    </message>
    <message>
        <source>a key has none</source>
        <translation type="vanished">原画にはありません</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>none was kept with this picture</source>
        <translation type="vanished">この画像には保存されていません</translation>
    </message>
    <message>
        <source>nothing to show on a key</source>
        <translation>原画には表示するものがありません</translation>
    </message>
    <message>
        <source>no confidence was kept with this picture</source>
        <translation>この画像には信頼度が保存されていません</translation>
    </message>
    <message>
        <source>no model draws here</source>
        <translation>モデルで生成しない区間です</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>塗り漏れ</translation>
    </message>
    <message>
        <source>New colours</source>
        <translation>新しい色</translation>
    </message>
    <message>
        <source>Difference to {name}</source>
        <translation>{name}との差分</translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Choose one under Review ▸ Choose Paint Program.</source>
        <translation type="vanished">{name}を開くプログラムがシステムにありません。「チェック ▸ ペイントソフトを選択…」で選んでください。</translation>
    </message>
    <message>
        <source>“{program}” could not be started. Choose another under Review ▸ Choose Paint Program.</source>
        <translation type="vanished">「{program}」を起動できません。「チェック ▸ ペイントソフトを選択…」で別のソフトを選んでください。</translation>
    </message>
    <message>
        <source>The system has no program to open {name} with. Use Review ▸ Choose Paint Program… to choose one.</source>
        <translation>{name}を開くプログラムがシステムにありません。「チェック ▸ ペイントソフトを選択…」で選んでください。</translation>
    </message>
    <message>
        <source>“{program}” could not be started. Use Review ▸ Choose Paint Program… to choose another.</source>
        <translation>「{program}」を起動できません。「チェック ▸ ペイントソフトを選択…」で別のソフトを選んでください。</translation>
    </message>
    <message>
        <source>“{command}” is no command: a quotation mark is missing.</source>
        <translation>「{command}」はコマンドとして正しくありません。引用符が足りません。</translation>
    </message>
    <message>
        <source>The rendered picture is gone from the cache.</source>
        <translation>生成した画像がキャッシュからなくなっています。</translation>
    </message>
    <message>
        <source>The two drawings are of different sizes.</source>
        <translation>2枚の絵の大きさが違います。</translation>
    </message>
    <message>
        <source>The motion of this gap has been forgotten; look at it again.</source>
        <translation>この区間の動きの情報は破棄されました。もう一度表示してください。</translation>
    </message>
    <message>
        <source>the rendered picture</source>
        <translation>生成した画像</translation>
    </message>
    <message>
        <source>There is not enough memory to show {name}; close other programs and try again.</source>
        <translation>メモリが足りず、{name}を表示できません。ほかのプログラムを終了してもう一度試してください。</translation>
    </message>
    <message>
        <source>An unexpected error stopped {name} from being shown: {reason}.</source>
        <translation>予期しないエラーのため、{name}を表示できません：{reason}。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>this drawing</source>
        <translation>この絵</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>{name}, {order} of {count}</source>
        <translation>{name} {order}/{count}</translation>
    </message>
    <message>
        <source>Another breakdown is being made. Try again in a moment.</source>
        <translation>別の中割り参考を作成中です。しばらく待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Go to a rendered inbetween to make it a breakdown.</source>
        <translation>中割り参考にするには、生成済みの中割りに移動してください。</translation>
    </message>
    <message>
        <source>The picture is gone from the cache. Render the gap again.</source>
        <translation>画像がキャッシュからなくなっています。区間をもう一度生成してください。</translation>
    </message>
    <message>
        <source>Make breakdown</source>
        <translation>中割り参考を作成</translation>
    </message>
    <message>
        <source>{name} was written to {folder}, but another shot is open now. Open that one again to make it a key.</source>
        <translation>{name}を{folder}に書き出しましたが、今は別のカットが開いています。原画にするには、元のカットを開き直してください。</translation>
    </message>
    <message>
        <source>Add drawing</source>
        <translation>絵を追加</translation>
    </message>
    <message>
        <source>{name} was written, but the shot has changed since. Make it a key from the list of drawings.</source>
        <translation>{name}を書き出しましたが、その間にカットが変更されました。「絵」パネルで原画にしてください。</translation>
    </message>
    <message>
        <source>No breakdown could be made</source>
        <translation>中割り参考を作成できません</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {reason}. Make room or allow writing there.</source>
        <translation>{name}を{folder}に書き込めません：{reason}。空きを作るか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>No free name was found in {folder} for the breakdown.</source>
        <translation>{folder}に中割り参考用の空いている名前がありません。</translation>
    </message>
    <message>
        <source>{name} is gone or cannot be read. Bring it back, or let the model draw again.</source>
        <translation>{name}がないか、読めません。ファイルを戻すか、モデルで再生成してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this gap. Close other programs and render it again.</source>
        <translation>この区間を生成するメモリが足りません。ほかのプログラムを終了してもう一度生成してください。</translation>
    </message>
    <message>
        <source>The gap could not be rendered ({kind}: {error}).</source>
        <translation>区間を生成できません（{kind}：{error}）。</translation>
    </message>
    <message>
        <source>Mark as {verdict}</source>
        <translation>「{verdict}」にする</translation>
    </message>
    <message>
        <source>Clear review</source>
        <translation>チェックを解除</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <translation>プロジェクトを保存できません</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept</source>
        <translation>未保存の作業を残せません</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>レイヤー{name}</translation>
    </message>
    <message>
        <source>The shot cannot be opened</source>
        <translation>カットを開けません</translation>
    </message>
    <message>
        <source>{left} → {right}: {problem}</source>
        <translation>{left} → {right}: {problem}</translation>
    </message>
    <message>
        <source>{file} was left out: {reason}.</source>
        <translation>{file}を除外しました：{reason}。</translation>
    </message>
    <message>
        <source>The shot cannot be opened ({error}).</source>
        <translation>カットを開けません（{error}）。</translation>
    </message>
    <message>
        <source>The sound cannot be heard</source>
        <translation>サウンドを再生できません</translation>
    </message>
    <message>
        <source>finding how it moves …</source>
        <translation type="vanished">動きを検出中…</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation type="vanished">動きなし</translation>
    </message>
    <message>
        <source>No sound device was found, so that nothing can be heard.</source>
        <translation>サウンドデバイスがないため、音を再生できません。</translation>
    </message>
    <message>
        <source>{name} cannot be heard: it is no WAV, MP3, OGG Vorbis or FLAC sound, or it is damaged.</source>
        <translation>{name}を再生できません。WAV、MP3、OGG Vorbis、FLACのサウンドではないか、壊れています。</translation>
    </message>
    <message>
        <source>{name} cannot be heard: there is nothing in it.</source>
        <translation>{name}を再生できません。中身が空です。</translation>
    </message>
    <message>
        <source>{name} is not there. Put it back or choose another sound.</source>
        <translation>{name}がありません。元に戻すか、別のサウンドを選んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>{name} is larger than {gib} GiB. Cut out the part you need.</source>
        <translation>{name}は{gib} GiBを超えています。必要な部分だけを切り出してください。</translation>
    </message>
    <message>
        <source>{name} is longer than {minutes} minutes. Cut out the part you need.</source>
        <translation>{name}は{minutes}分を超えています。必要な部分だけを切り出してください。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again</source>
        <translation>ディスクがいっぱいです。空きを作ってからもう一度試してください</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation>割り当てられたディスク容量を使い切りました。空きを作ってからもう一度試してください</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another folder</source>
        <translation>ディスクが読み取り専用です。別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>you are not allowed to write there. Choose another folder</source>
        <translation>書き込みのアクセス権がありません。別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>its folder is gone. Make the folder again or choose another</source>
        <translation>保存先のフォルダがありません。作り直すか、別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name</source>
        <translation>同じ名前のフォルダがあります。別の名前にしてください</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation>名前が長すぎます。短い名前にしてください</translation>
    </message>
    <message>
        <source>the disk does not take files of that size. Choose another disk</source>
        <translation>このディスクにはその大きさのファイルを保存できません。別のディスクを選んでください</translation>
    </message>
    <message>
        <source>the disk reports an error. Check the disk or choose another</source>
        <translation>ディスクエラーが発生しました。ディスクを調べるか、別のディスクを選んでください</translation>
    </message>
    <message>
        <source>{target} is the original itself, which is never written.</source>
        <translation type="vanished">{target}は元のファイルそのものなので、書き込みません。</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}。別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation type="vanished">{path}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder}: {reason}. Save the project by hand, and make room or allow writing there.</source>
        <translation>未保存の作業を{folder}に残せません：{reason}。プロジェクトを手動で保存し、空きを作るか書き込みを許可してください。</translation>
    </message>
    <message>
        <source>is no autosave of this program</source>
        <translation>はこのプログラムの自動保存ではありません</translation>
    </message>
    <message>
        <source>is not a name of 1 to {longest} characters</source>
        <translation>が1～{longest}文字の名前ではありません</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>にNUL文字が含まれています</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>にバックスラッシュが含まれています</translation>
    </message>
    <message>
        <source>is not relative to the shot folder</source>
        <translation>がカットのフォルダからの相対パスではありません</translation>
    </message>
    <message>
        <source>leaves the shot folder or is not a plain path</source>
        <translation>がカットのフォルダの外を指すか、単純なパスではありません</translation>
    </message>
    <message>
        <source>{name} cannot be exported: its picture cannot be read any more ({reason}).</source>
        <translation>{name}を書き出せません。画像を読めなくなっています（{reason}）。</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder.</source>
        <translation>{folder}はファイルで、フォルダではありません。フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Pictures cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>{folder}に画像を書き込めません：{reason}。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is no file name. Choose another name pattern.</source>
        <translation>「{name}」はファイル名になりません。別の名前の形式にしてください。</translation>
    </message>
    <message>
        <source>Two pictures would both be {first}. Choose another name pattern.</source>
        <translation>2枚の画像がどちらも{first}になります。別の名前の形式にしてください。</translation>
    </message>
    <message>
        <source>Two pictures would be {first} and {second}, which many systems take for one name. Choose another name pattern.</source>
        <translation>2枚の画像が{first}と{second}になりますが、多くのシステムでは同じ名前とみなされます。別の名前の形式にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{listed} and {n} more</source>
        <comment>{listed} and {n} more</comment>
        <translation>
            <numerusform>{listed}ほか{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} already holds other files under these names: {listed}. Choose another folder, name or start number, or allow overwriting (the shot&apos;s own drawings are never overwritten).</source>
        <translation>{folder}には同じ名前の別のファイルがあります：{listed}。フォルダ、名前、最初の番号のどれかを変えるか、上書きを許可してください（カット自身の絵は上書きされません）。</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: the disk is full. Make room and export again. The pictures that are there are whole and are kept.</source>
        <translation>{folder}に書き出せた画像は{total}枚中{done}枚だけです。ディスクがいっぱいなので、空きを作ってもう一度書き出してください。書き出し済みの画像は完全なもので、そのまま残ります。</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: the system says “{reason}”. Mend that, or export to another folder. The pictures that are there are whole and are kept.</source>
        <translation>{folder}に書き出せた画像は{total}枚中{done}枚だけです。システムの報告は「{reason}」です。原因を取り除くか、別のフォルダに書き出してください。書き出し済みの画像は完全なもので、そのまま残ります。</translation>
    </message>
    <message>
        <source>the disk is full. Make room</source>
        <translation type="vanished">ディスクがいっぱいです。空きを作り</translation>
    </message>
    <message>
        <source>the system says “{reason}”. Mend that or choose another folder</source>
        <translation type="vanished">システムの報告は「{reason}」です。原因を取り除くか別のフォルダを選び</translation>
    </message>
    <message>
        <source>Only {done} of {total} pictures are in {folder}: {reason} and export again; the pictures that are there are whole and are kept.</source>
        <translation type="vanished">{folder}に書き出せた画像は{total}枚中{done}枚だけです：{reason}、もう一度書き出してください。書き出し済みの画像は完全なもので、そのまま残ります。</translation>
    </message>
    <message>
        <source>“{place}” {reason}</source>
        <translation>「{place}」{reason}</translation>
    </message>
    <message>
        <source>the file {reason}</source>
        <translation>ファイル{reason}</translation>
    </message>
    <message>
        <source>makes no sense (“{rule}”)</source>
        <translation>の値は使えません（「{rule}」）</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>がオブジェクトではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>がリストではありません</translation>
    </message>
    <message>
        <source>has {count} entries; {most} at most can be read</source>
        <translation>の項目が{count}個あります。読めるのは{most}個までです</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>がテキストではありません</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>が{longest}文字を超えています</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>が整数ではありません</translation>
    </message>
    <message>
        <source>has more than {most} items</source>
        <translation>の項目が{most}個を超えています</translation>
    </message>
    <message>
        <source>is not between {low} and {high}</source>
        <translation>が{low}～{high}の範囲にありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>が数値ではありません</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>が大きすぎます</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>が有限の数値ではありません</translation>
    </message>
    <message>
        <source>is “{word}”, which is none of {names}</source>
        <translation>が「{word}」ですが、{names}のどれでもありません</translation>
    </message>
    <message>
        <source>A name of the sheet cannot be written as text.</source>
        <translation>シートの名前に、テキストとして書けないものがあります。</translation>
    </message>
    <message>
        <source>No drawing of a CSV can be called “{name}”.</source>
        <translation>CSVでは絵の名前を「{name}」にできません。</translation>
    </message>
    <message>
        <source>it is larger than {mib} MiB</source>
        <translation>{mib} MiBを超えています</translation>
    </message>
    <message>
        <source>it has more than {most} columns</source>
        <translation>列が{most}列を超えています</translation>
    </message>
    <message>
        <source>Cells to the right of the last column are passed over.</source>
        <translation>最後の列より右のセルは読みません。</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor Shift-JIS text</source>
        <translation>UTF-8でもShift-JISでもないテキストです</translation>
    </message>
    <message>
        <source>it breaks off or is garbled ({reason})</source>
        <translation>途切れているか、壊れています（{reason}）</translation>
    </message>
    <message>
        <source>no row below one or two rows of names begins with the number of a frame</source>
        <translation>1～2行の名前の下に、コマ番号で始まる行がありません</translation>
    </message>
    <message>
        <source>“{cell}” is not the number of a frame</source>
        <translation>「{cell}」はコマ番号ではありません</translation>
    </message>
    <message>
        <source>the numbers of its frames do not rise</source>
        <translation>コマ番号が順に増えていません</translation>
    </message>
    <message>
        <source>it has more than {most} frames</source>
        <translation>{most}コマを超えています</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>it holds no timeline</source>
        <translation>タイムラインがありません</translation>
    </message>
    <message>
        <source>it does not have 1 to {most} video tracks</source>
        <translation>ビデオトラックが1～{most}本ではありません</translation>
    </message>
    <message>
        <source>Only video tracks are read.</source>
        <translation>ビデオトラックだけを読みます。</translation>
    </message>
    <message>
        <source>nothing stands on its video tracks</source>
        <translation>ビデオトラックに何もありません</translation>
    </message>
    <message>
        <source>Transitions are left out.</source>
        <translation>トランジションは除外します。</translation>
    </message>
    <message>
        <source>it lasts longer than {n} frames</source>
        <translation>尺が{n}コマを超えています</translation>
    </message>
    <message>
        <source>Clips that begin between two frames begin at the nearer one.</source>
        <translation>2コマの間で始まるクリップは、近いほうのコマから始めます。</translation>
    </message>
    <message>
        <source>Clips without a name and without media are empty.</source>
        <translation>名前もメディアもないクリップは空にします。</translation>
    </message>
    <message>
        <source>does not say how long it is</source>
        <translation>に尺の指定がありません</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>の内容が正しくありません</translation>
    </message>
    <message>
        <source>it breaks off or is garbled in line {line}</source>
        <translation>{line}行目で途切れているか、壊れています</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>大きすぎる数値が含まれています</translation>
    </message>
    <message>
        <source>it holds {name}, which is no number</source>
        <translation>数値ではない{name}が含まれています</translation>
    </message>
    <message>
        <source>another program is writing it; try again when that has finished</source>
        <translation>別のプログラムが書き込んでいます。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>No free name like {stem}.png was found in {folder}.</source>
        <translation>{folder}に{stem}.pngのような空いている名前がありません。</translation>
    </message>
    <message>
        <source>{path} is in the way. Rename it and try again.</source>
        <translation>{path}があるため続けられません。その名前を変えてもう一度試してください。</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another place for the cache or mend this one.</source>
        <translation>{folder}を作れません：{reason}。キャッシュの場所を変えるか、この場所の問題を直してください。</translation>
    </message>
    <message>
        <source>do not rise by frame</source>
        <translation>がコマ順に並んでいません</translation>
    </message>
    <message>
        <source>is not between 0 and 1</source>
        <translation>が0～1の範囲にありません</translation>
    </message>
    <message>
        <source>{folder} holds no drawings itself, but the folders in it do: {names}. Open it as layers, or open one of them.</source>
        <translation>{folder}には絵がありませんが、中のフォルダ（{names}）にはあります。レイヤーとして開くか、どれか1つを開いてください。</translation>
    </message>
    <message>
        <source>{folder} has no levels: it holds no drawings.</source>
        <translation>{folder}には絵がないので、レベルがありません。</translation>
    </message>
    <message>
        <source>{folder} has no level “{prefix}”. Its levels: {names}.</source>
        <translation>{folder}にレベル「{prefix}」がありません。あるレベル：{names}。</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {error}.</source>
        <translation>{name}を保存できません：{error}。</translation>
    </message>
    <message>
        <source>{name} cannot be saved: it would not be read back the same.</source>
        <translation>{name}を保存できません。読み直しても同じ内容になりません。</translation>
    </message>
    <message>
        <source>{name} is not there any more. Was it moved?</source>
        <translation>{name}がありません。移動した可能性があります。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. There is no good backup ({backup}) either. Open the folder of drawings instead.</source>
        <translation>{name}を開けません：{reason}。使えるバックアップ（{backup}）もありません。代わりに絵のフォルダを開いてください。</translation>
    </message>
    <message>
        <source>{name} was damaged: {reason}. Its backup, which is one save older, was opened instead.</source>
        <translation>{name}が壊れていました：{reason}。代わりに、1つ前に保存したバックアップを開きました。</translation>
    </message>
    <message>
        <source>is not “{format}”</source>
        <translation>が「{format}」ではありません</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}, and there is no good backup ({backup}). Open the folder of drawings instead.</source>
        <translation type="vanished">{name}を開けません：{reason}。使えるバックアップ（{backup}）もありません。代わりに絵のフォルダを開いてください。</translation>
    </message>
    <message>
        <source>{name} was damaged ({reason}); the backup of the save before it was opened.</source>
        <translation type="vanished">{name}が壊れていたため（{reason}）、1つ前の保存のバックアップを開きました。</translation>
    </message>
    <message>
        <source>does not name a project of this program</source>
        <translation type="vanished">がこのプログラムのプロジェクトを示していません</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Inbetweener (format {version}; this one reads up to {newest}). Open it with that one, or update this one.</source>
        <translation>{name}は新しい版のInbetweenerで保存されています（形式{version}。この版で読めるのは{newest}まで）。新しい版で開くか、この版を更新してください。</translation>
    </message>
    <message>
        <source>is not the name of a folder</source>
        <translation>がフォルダの名前ではありません</translation>
    </message>
    <message>
        <source>the system says “{reason}”</source>
        <translation>システムの報告は「{reason}」です</translation>
    </message>
    <message>
        <source>sheets end in {names}</source>
        <translation>シートの拡張子は{names}です</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name}を開けません：{reason}。</translation>
    </message>
    <message>
        <source>The sample shot could not be copied to {folder}: {reason}.</source>
        <translation>サンプルカットを{folder}にコピーできません：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The drawings are {usual}, but one is of another size: {listed}. Scale it to fit, or leave it out.</source>
        <comment>The drawings are {usual}, but {n} are of another size: {listed}. Scale them to fit, or leave them out.</comment>
        <translation>
            <numerusform>絵の大きさは{usual}ですが、{n}枚は違います：{listed}。大きさを合わせるか、除外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>its name {problem}; give it another name</source>
        <translation>名前{problem}。別の名前にしてください</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Was it moved or renamed?</source>
        <translation>フォルダ{folder}がありません。移動したか、名前が変わった可能性があります。</translation>
    </message>
    <message>
        <source>{file} is a file of layers. Write them into folders first (inbetweener import-layers {file}), and open these.</source>
        <translation>{file}はレイヤーのファイルです。先にフォルダに書き出して（inbetweener import-layers {file}）、それを開いてください。</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder. Open the folder that it is in.</source>
        <translation>{folder}はファイルで、フォルダではありません。それが入っているフォルダを開いてください。</translation>
    </message>
    <message>
        <source>You are not allowed to look into {folder}. Change its permissions.</source>
        <translation>{folder}の中を見るアクセス権がありません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>its name is no name of a folder</source>
        <translation>フォルダに付けられない名前です</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}). Is its disk connected?</source>
        <translation>{folder}を開けません（{reason}）。ディスクの接続を確認してください。</translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used. {file}: {reason}.</source>
        <translation>{folder}には使える絵がありません。{file}：{reason}。</translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, OpenEXR, TGA, WebP, BMP or JPEG files into it.</source>
        <translation>{name}には絵がありません。PNG、TIFF、OpenEXR、TGA、WebP、BMP、JPEGのファイルを入れてください。</translation>
    </message>
    <message>
        <source>{folder} holds no drawing that can be used: {file}, for one, cannot be, for {reason}.</source>
        <translation type="vanished">{folder}には使える絵がありません。たとえば{file}は使えません：{reason}。</translation>
    </message>
    <message>
        <source>{name} holds no drawings. Put PNG, TIFF, TGA, WebP, BMP or JPEG files into it.</source>
        <translation type="vanished">{name}には絵がありません。PNG、TIFF、TGA、WebP、BMP、JPEGのファイルを入れてください。</translation>
    </message>
    <message>
        <source>names a file twice</source>
        <translation>に同じファイルが2回あります</translation>
    </message>
    <message>
        <source>cannot be: {error}</source>
        <translation type="vanished">の値は使えません（{error}）</translation>
    </message>
    <message>
        <source>is none of the drawings</source>
        <translation>がどの絵とも一致しません</translation>
    </message>
    <message>
        <source>is neither key nor breakdown</source>
        <translation>が原画でも中割り参考でもありません</translation>
    </message>
    <message>
        <source>has {count} entries for {keys} keys</source>
        <translation>の項目が{count}個ですが、原画は{keys}枚です</translation>
    </message>
    <message>
        <source>make the shot longer than {most} frames</source>
        <translation>によりカットが{most}コマを超えます</translation>
    </message>
    <message>
        <source>must be empty for the chart “{preset}”</source>
        <translation>は、詰め指示「{preset}」では空でなければなりません</translation>
    </message>
    <message>
        <source>do not rise between 0 and 1</source>
        <translation>が0～1の間で順に増えていません</translation>
    </message>
    <message>
        <source>is not above 0 and up to {most:g}</source>
        <translation>が0より大きく{most:g}以下の値ではありません</translation>
    </message>
    <message>
        <source>is not a width and a height</source>
        <translation>が幅と高さではありません</translation>
    </message>
    <message>
        <source>is not a path of 1 to {longest} characters</source>
        <translation>が1～{longest}文字のパスではありません</translation>
    </message>
    <message>
        <source>is on the network; give the share a drive letter</source>
        <translation>がネットワーク上にあります。共有にドライブ文字を割り当ててください</translation>
    </message>
    <message>
        <source>is not between 0 and {most:g}</source>
        <translation>が0～{most:g}の範囲にありません</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>が真でも偽でもありません</translation>
    </message>
    <message>
        <source>Close gaps in the lines of inbetweens where the keys have none</source>
        <translation>原画の線に隙間がないところで、中割りの線の隙間を閉じます</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>フォルダを開く…</translation>
    </message>
    <message>
        <source>Open a folder of keys</source>
        <translation>原画のフォルダを開きます</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open a saved project file</source>
        <translation>保存したプロジェクトファイルを開きます</translation>
    </message>
    <message>
        <source>Open Sheet…</source>
        <translation>シートを開く…</translation>
    </message>
    <message>
        <source>Open an exposure sheet (XDTS, CSV, OpenTimelineIO) and the cels that it names</source>
        <translation>タイムシート（XDTS、CSV、OpenTimelineIO）と、そこに書かれたセルを開きます</translation>
    </message>
    <message>
        <source>Open Sample Shot</source>
        <translation>サンプルカットを開く</translation>
    </message>
    <message>
        <source>A small shot to try things on</source>
        <translation>試しに使うための小さなカットです</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the timing as a project file</source>
        <translation>タイミングをプロジェクトファイルに保存します</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write the pictures of the shot</source>
        <translation>カットの画像を書き出します</translation>
    </message>
    <message>
        <source>Export Movie…</source>
        <translation>ムービーを書き出し…</translation>
    </message>
    <message>
        <source>Write the shot as MP4, WebM, QuickTime, GIF or APNG, with its sound</source>
        <translation>カットをMP4、WebM、QuickTime、GIF、APNGに、サウンド付きで書き出します</translation>
    </message>
    <message>
        <source>Export Sheet…</source>
        <translation>シートを書き出し…</translation>
    </message>
    <message>
        <source>Write the timing as XDTS, CSV or OpenTimelineIO for other programs</source>
        <translation>タイミングをほかのソフト用にXDTS、CSV、OpenTimelineIOで書き出します</translation>
    </message>
    <message>
        <source>Job for a Render Farm…</source>
        <translation>レンダーファーム用ジョブ…</translation>
    </message>
    <message>
        <source>Write a job in which several machines draw the gaps of the scene</source>
        <translation>シーンの区間を複数のマシンで生成するジョブを書き出します</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Select All Gaps</source>
        <translation>全区間を選択</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause (or tap Space)</source>
        <translation>再生または一時停止します（Spaceを短く押しても可）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>最後で先頭に戻る</translation>
    </message>
    <message>
        <source>Ping-Pong</source>
        <translation>往復再生</translation>
    </message>
    <message>
        <source>Run back from the end</source>
        <translation>最後から逆再生で戻る</translation>
    </message>
    <message>
        <source>Half Speed</source>
        <translation>半速再生</translation>
    </message>
    <message>
        <source>Play at half the rate</source>
        <translation>半分の速さで再生</translation>
    </message>
    <message>
        <source>Flip Drawings</source>
        <translation>パラパラめくり</translation>
    </message>
    <message>
        <source>Flip like paper; hold to roll</source>
        <translation>紙のようにめくります。押し続けると送りめくり</translation>
    </message>
    <message>
        <source>Roll Until Stopped</source>
        <translation>連続送りめくり</translation>
    </message>
    <message>
        <source>Flip on and on</source>
        <translation>止めるまでめくり続けます</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>前のコマ</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>次のコマ</translation>
    </message>
    <message>
        <source>Previous Drawing</source>
        <translation>前の絵</translation>
    </message>
    <message>
        <source>Next Drawing</source>
        <translation>次の絵</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>前の原画</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>次の原画</translation>
    </message>
    <message>
        <source>First Frame</source>
        <translation>最初のコマ</translation>
    </message>
    <message>
        <source>Last Frame</source>
        <translation>最後のコマ</translation>
    </message>
    <message>
        <source>On Ones</source>
        <translation>1コマ打ち</translation>
    </message>
    <message>
        <source>On Twos</source>
        <translation>2コマ打ち</translation>
    </message>
    <message>
        <source>On Threes</source>
        <translation>3コマ打ち</translation>
    </message>
    <message>
        <source>One Inbetween More</source>
        <translation>中割りを1枚増やす</translation>
    </message>
    <message>
        <source>One Inbetween Fewer</source>
        <translation>中割りを1枚減らす</translation>
    </message>
    <message>
        <source>Inbetween the Gap</source>
        <translation>区間を中割り</translation>
    </message>
    <message>
        <source>Hold the First Key</source>
        <translation>最初の原画で止め</translation>
    </message>
    <message>
        <source>Cut Between the Keys</source>
        <translation>中割りしない（切り替え）</translation>
    </message>
    <message>
        <source>Leave Blank for the Hand</source>
        <translation>手描き用に空ける</translation>
    </message>
    <message>
        <source>Try Another Model</source>
        <translation>別のモデルを試す</translation>
    </message>
    <message>
        <source>Draw the selected gaps with the next model</source>
        <translation>選んだ区間を次のモデルで生成します</translation>
    </message>
    <message>
        <source>Make This Inbetween a Breakdown</source>
        <translation>この中割りを中割り参考にする</translation>
    </message>
    <message>
        <source>Save it as a drawing and split the gap there</source>
        <translation>絵として保存し、そこで区間を分けます</translation>
    </message>
    <message>
        <source>Take Key off the Timeline</source>
        <translation>原画をタイムラインから外す</translation>
    </message>
    <message>
        <source>Insert Keys…</source>
        <translation>原画を挿入…</translation>
    </message>
    <message>
        <source>Put drawings on the timeline at the playhead</source>
        <translation>再生ヘッドの位置に絵を置きます</translation>
    </message>
    <message>
        <source>Duplicate Key Here</source>
        <translation>原画をここに複製</translation>
    </message>
    <message>
        <source>Show the key before the playhead again where it stands</source>
        <translation>再生ヘッドの前の原画を、今の位置でもう一度見せます</translation>
    </message>
    <message>
        <source>Swap with Next Key</source>
        <translation>次の原画と入れ替え</translation>
    </message>
    <message>
        <source>The two drawings change places</source>
        <translation>2枚の絵の位置を入れ替えます</translation>
    </message>
    <message>
        <source>Key or Breakdown</source>
        <translation>原画／中割り参考</translation>
    </message>
    <message>
        <source>Call the key a breakdown, or a key again</source>
        <translation>原画を中割り参考（ブレイクダウン）にします。もう一度で原画に戻します</translation>
    </message>
    <message>
        <source>Marker…</source>
        <translation>マーカー…</translation>
    </message>
    <message>
        <source>Note something at this frame</source>
        <translation>このコマに書き込みを付けます</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Previous Marker</source>
        <translation>前のマーカー</translation>
    </message>
    <message>
        <source>Next Marker</source>
        <translation>次のマーカー</translation>
    </message>
    <message>
        <source>Work from Here</source>
        <translation>ここから作業範囲</translation>
    </message>
    <message>
        <source>The range that is worked on begins here</source>
        <translation>作業範囲をここから始めます</translation>
    </message>
    <message>
        <source>Work up to Here</source>
        <translation>ここまで作業範囲</translation>
    </message>
    <message>
        <source>The range that is worked on ends here</source>
        <translation>作業範囲をここで終わりにします</translation>
    </message>
    <message>
        <source>Work on Selected Gaps</source>
        <translation>選択区間を作業範囲にする</translation>
    </message>
    <message>
        <source>Work on Whole Shot</source>
        <translation>カット全体を作業範囲にする</translation>
    </message>
    <message>
        <source>Add Sound…</source>
        <translation>サウンドを追加…</translation>
    </message>
    <message>
        <source>Put a WAV, MP3, OGG or FLAC under the shot</source>
        <translation>WAV、MP3、OGG、FLACをカットに付けます</translation>
    </message>
    <message>
        <source>Remove Sound</source>
        <translation>サウンドを削除</translation>
    </message>
    <message>
        <source>Take the sound from under the shot; its file stays</source>
        <translation>カットからサウンドを外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Mute Sound</source>
        <translation>サウンドをミュート</translation>
    </message>
    <message>
        <source>Play without sound</source>
        <translation>サウンドなしで再生します</translation>
    </message>
    <message>
        <source>Volume…</source>
        <translation>音量…</translation>
    </message>
    <message>
        <source>How loud the sound is</source>
        <translation>サウンドの音量</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>Begin Sound Here</source>
        <translation>サウンドをここから開始</translation>
    </message>
    <message>
        <source>Let the sound begin at the playhead</source>
        <translation>サウンドを再生ヘッドの位置から始めます</translation>
    </message>
    <message>
        <source>Sound One Frame Earlier</source>
        <translation>サウンドを1コマ早く</translation>
    </message>
    <message>
        <source>Let the sound begin a frame earlier</source>
        <translation>サウンドの開始を1コマ早めます</translation>
    </message>
    <message>
        <source>Sound One Frame Later</source>
        <translation>サウンドを1コマ遅く</translation>
    </message>
    <message>
        <source>Let the sound begin a frame later</source>
        <translation>サウンドの開始を1コマ遅らせます</translation>
    </message>
    <message>
        <source>Show Sound File</source>
        <translation>サウンドファイルを表示</translation>
    </message>
    <message>
        <source>Open the folder that the sound is in</source>
        <translation>サウンドが入っているフォルダを開きます</translation>
    </message>
    <message>
        <source>Copy Spacing</source>
        <translation>詰めをコピー</translation>
    </message>
    <message>
        <source>Keep the timing chart of the selected gap</source>
        <translation>選択した区間の詰め指示をコピーします</translation>
    </message>
    <message>
        <source>Paste Spacing</source>
        <translation>詰めを貼り付け</translation>
    </message>
    <message>
        <source>Space all selected gaps by the copied chart</source>
        <translation>コピーした詰め指示を、選択した全区間に適用します</translation>
    </message>
    <message>
        <source>Fit Drawings to Canvas</source>
        <translation>絵をキャンバスに合わせる</translation>
    </message>
    <message>
        <source>Scale drawings of another size</source>
        <translation>大きさの違う絵を拡大・縮小します</translation>
    </message>
    <message>
        <source>Render All</source>
        <translation>すべて生成</translation>
    </message>
    <message>
        <source>Draw every missing inbetween</source>
        <translation>足りない中割りをすべて生成します</translation>
    </message>
    <message>
        <source>Render Selected Gap</source>
        <translation>選択区間を生成</translation>
    </message>
    <message>
        <source>Pause Rendering</source>
        <translation>生成を一時停止</translation>
    </message>
    <message>
        <source>Finish the inbetween that is being drawn, and begin no other</source>
        <translation>生成中の中割りを仕上げ、次は始めません</translation>
    </message>
    <message>
        <source>Exact Colours</source>
        <translation>色を正確に保つ</translation>
    </message>
    <message>
        <source>Keep inbetweens to the colours of their keys, where these are flat art</source>
        <translation>原画がベタ塗りのとき、中割りの色を原画の色に限ります</translation>
    </message>
    <message>
        <source>Whole Lines</source>
        <translation>線を保つ</translation>
    </message>
    <message>
        <source>Draw lines anew, whole and of their width, where the keys are line art</source>
        <translation>原画が線画のとき、線を途切れのない元の太さで描き直します</translation>
    </message>
    <message>
        <source>Close No Gaps</source>
        <translation>隙間を閉じない</translation>
    </message>
    <message>
        <source>Leave lines as the model draws them</source>
        <translation>線をモデルが描いたままにします</translation>
    </message>
    <message>
        <source>Close Gaps up to 2 px</source>
        <translation>2 pxまでの隙間を閉じる</translation>
    </message>
    <message>
        <source>Close Gaps up to 4 px</source>
        <translation>4 pxまでの隙間を閉じる</translation>
    </message>
    <message>
        <source>Close Gaps up to 6 px</source>
        <translation>6 pxまでの隙間を閉じる</translation>
    </message>
    <message>
        <source>Close Gaps up to 8 px</source>
        <translation>8 pxまでの隙間を閉じる</translation>
    </message>
    <message>
        <source>Close Gaps up to 12 px</source>
        <translation>12 pxまでの隙間を閉じる</translation>
    </message>
    <message>
        <source>Close Gaps up to 16 px</source>
        <translation>16 pxまでの隙間を閉じる</translation>
    </message>
    <message>
        <source>Draw Selected Gaps Next</source>
        <translation>選択区間を次に生成</translation>
    </message>
    <message>
        <source>Draw them before all others that wait</source>
        <translation>待機中のほかの区間より先に生成します</translation>
    </message>
    <message>
        <source>Cancel Selected Gaps</source>
        <translation>選択区間の生成を中止</translation>
    </message>
    <message>
        <source>Draw the selected gaps no more; the rest goes on</source>
        <translation>選択した区間の生成をやめ、残りは続けます</translation>
    </message>
    <message>
        <source>Cancel Whole Queue</source>
        <translation>キュー全体を中止</translation>
    </message>
    <message>
        <source>Stop drawing this shot and all others that wait</source>
        <translation>このカットと待機中のほかのカットの生成をすべて止めます</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Draw again what could not be drawn</source>
        <translation>生成できなかったものをもう一度生成します</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>終了分を消去</translation>
    </message>
    <message>
        <source>Take what is done, has failed or was cancelled off the list</source>
        <translation>完了、失敗、中止したものを一覧から外します</translation>
    </message>
    <message>
        <source>Add Shots to Queue…</source>
        <translation>カットをキューに追加…</translation>
    </message>
    <message>
        <source>Choose folders of keys, several at once; they are drawn without being opened</source>
        <translation>原画のフォルダを選びます（複数可）。開かずに生成します</translation>
    </message>
    <message>
        <source>Add Projects to Queue…</source>
        <translation>プロジェクトをキューに追加…</translation>
    </message>
    <message>
        <source>Choose project files, several at once; they are drawn without being opened</source>
        <translation>プロジェクトファイルを選びます（複数可）。開かずに生成します</translation>
    </message>
    <message>
        <source>Show Render Queue</source>
        <translation>生成キューを表示</translation>
    </message>
    <message>
        <source>What is drawn, and what waits</source>
        <translation>生成中と待機中のものを見ます</translation>
    </message>
    <message>
        <source>Cancel Rendering</source>
        <translation>生成を中止</translation>
    </message>
    <message>
        <source>Onion Skin</source>
        <translation>オニオンスキン</translation>
    </message>
    <message>
        <source>Ghosts Before and After…</source>
        <translation>前後のゴースト…</translation>
    </message>
    <message>
        <source>How many ghosts, and how strong each is</source>
        <translation>ゴーストの枚数とそれぞれの濃さ</translation>
    </message>
    <message>
        <source>Ghosts of Keys (not Drawings)</source>
        <translation>原画だけをゴーストに</translation>
    </message>
    <message>
        <source>Ghosts in Front</source>
        <translation>ゴーストを手前に</translation>
    </message>
    <message>
        <source>Lay the ghosts over the drawing</source>
        <translation>ゴーストを絵の上に重ねます</translation>
    </message>
    <message>
        <source>Colour Before…</source>
        <translation>前の色…</translation>
    </message>
    <message>
        <source>Colour After…</source>
        <translation>後の色…</translation>
    </message>
    <message>
        <source>Red and Blue</source>
        <translation>赤と青</translation>
    </message>
    <message>
        <source>Stronger Ghosts</source>
        <translation>ゴーストを濃く</translation>
    </message>
    <message>
        <source>Weaker Ghosts</source>
        <translation>ゴーストを薄く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Lay another picture over the drawing</source>
        <translation>別の画像を絵に重ねます</translation>
    </message>
    <message>
        <source>With the Key Before</source>
        <translation>前の原画と比較</translation>
    </message>
    <message>
        <source>With the Key After</source>
        <translation>次の原画と比較</translation>
    </message>
    <message>
        <source>With Another Model&apos;s Drawing</source>
        <translation>別のモデルの絵と比較</translation>
    </message>
    <message>
        <source>With a Picture File…</source>
        <translation>画像ファイルと比較…</translation>
    </message>
    <message>
        <source>Compare with a drawing of your own</source>
        <translation>自分で用意した絵と比較します</translation>
    </message>
    <message>
        <source>Blink (not Wipe)</source>
        <translation>点滅（ワイプの代わり）</translation>
    </message>
    <message>
        <source>Show one and then the other</source>
        <translation>2枚を交互に表示します</translation>
    </message>
    <message>
        <source>Move Divider Left</source>
        <translation>境界線を左へ</translation>
    </message>
    <message>
        <source>Move Divider Right</source>
        <translation>境界線を右へ</translation>
    </message>
    <message>
        <source>Lay over the drawing what lay there last, or take it off</source>
        <translation>最後に重ねたものを絵に重ねます。もう一度で外します</translation>
    </message>
    <message>
        <source>Show where the model was in doubt</source>
        <translation>モデルが確信できなかった要確認の箇所を表示します</translation>
    </message>
    <message>
        <source>Difference to Nearest Key</source>
        <translation>最も近い原画との差分</translation>
    </message>
    <message>
        <source>Show what has moved</source>
        <translation>動いたところを表示します</translation>
    </message>
    <message>
        <source>Flow as Arrows</source>
        <translation>動きを矢印で表示</translation>
    </message>
    <message>
        <source>Show how everything moves from key to key</source>
        <translation>原画から原画への動きを表示します</translation>
    </message>
    <message>
        <source>Flow as Colours</source>
        <translation>動きを色で表示</translation>
    </message>
    <message>
        <source>Show how everything moves: the hue says whither, its strength how far</source>
        <translation>動きを表示します。色相が向き、色の濃さが距離です</translation>
    </message>
    <message>
        <source>Show which lines are doubled, new or lost</source>
        <translation>二重になった線、増えた線、消えた線を表示します</translation>
    </message>
    <message>
        <source>Show where paint would run out of regions that the keys have closed</source>
        <translation>原画では閉じている領域から、塗りが漏れる箇所を表示します</translation>
    </message>
    <message>
        <source>New Colours</source>
        <translation>新しい色</translation>
    </message>
    <message>
        <source>Show where the inbetween has colours that its keys do not have</source>
        <translation>原画にない色が中割りのどこにあるかを表示します</translation>
    </message>
    <message>
        <source>Next Overlay</source>
        <translation>次のオーバーレイ</translation>
    </message>
    <message>
        <source>Lay the next overlay over the drawing, after the last none</source>
        <translation>次のオーバーレイを絵に重ねます。最後の次は「なし」です</translation>
    </message>
    <message>
        <source>Show the Camera Frame</source>
        <translation>カメラフレームを表示</translation>
    </message>
    <message>
        <source>Outline what the camera sees; drag it to move the camera</source>
        <translation>カメラに写る範囲を枠で示します。ドラッグでカメラを移動します</translation>
    </message>
    <message>
        <source>Look through the Camera</source>
        <translation>カメラの画面で見る</translation>
    </message>
    <message>
        <source>Show the frame as the flattened export gives it</source>
        <translation>統合して書き出すときの画面を表示します</translation>
    </message>
    <message>
        <source>Set Camera Key</source>
        <translation>カメラキーを打つ</translation>
    </message>
    <message>
        <source>Hold the camera where it is at this frame</source>
        <translation>このコマのカメラの位置をキーにします</translation>
    </message>
    <message>
        <source>Previous Camera Key</source>
        <translation>前のカメラキー</translation>
    </message>
    <message>
        <source>Go to the camera&apos;s key before this frame</source>
        <translation>このコマより前のカメラキーへ移動します</translation>
    </message>
    <message>
        <source>Next Camera Key</source>
        <translation>次のカメラキー</translation>
    </message>
    <message>
        <source>Go to the camera&apos;s key after this frame</source>
        <translation>このコマより後のカメラキーへ移動します</translation>
    </message>
    <message>
        <source>Delete Camera Key</source>
        <translation>カメラキーを削除</translation>
    </message>
    <message>
        <source>The camera goes from the key before to the key after</source>
        <translation>カメラは前のキーから後のキーへ動きます</translation>
    </message>
    <message>
        <source>Clear the Camera</source>
        <translation>カメラを解除</translation>
    </message>
    <message>
        <source>Delete all camera keys; the whole field is seen</source>
        <translation>カメラキーをすべて削除し、フィールド全体を写します</translation>
    </message>
    <message>
        <source>Camera Panel</source>
        <translation>カメラパネル</translation>
    </message>
    <message>
        <source>Where the camera is at this frame, in numbers</source>
        <translation>このコマのカメラの位置を数値で示します</translation>
    </message>
    <message>
        <source>Show Other Layers</source>
        <translation>ほかのレイヤーを表示</translation>
    </message>
    <message>
        <source>The layers below and above as the scene has them</source>
        <translation>上下のレイヤーをシーンのとおりに表示します</translation>
    </message>
    <message>
        <source>Dim Other Layers</source>
        <translation>ほかのレイヤーを薄く表示</translation>
    </message>
    <message>
        <source>The layers below and above faintly, as on a light table</source>
        <translation>ライトテーブルのように、上下のレイヤーを薄く表示します</translation>
    </message>
    <message>
        <source>Hide Other Layers</source>
        <translation>ほかのレイヤーを隠す</translation>
    </message>
    <message>
        <source>Only the layer that you work on</source>
        <translation>作業中のレイヤーだけを表示します</translation>
    </message>
    <message>
        <source>Switch Other Layers</source>
        <translation>ほかのレイヤーの表示を切り替え</translation>
    </message>
    <message>
        <source>Show the other layers, dim them, or hide them, in turn</source>
        <translation>ほかのレイヤーを、表示、薄く表示、非表示の順に切り替えます</translation>
    </message>
    <message>
        <source>Spacing Dots</source>
        <translation>詰めの点</translation>
    </message>
    <message>
        <source>Show on the drawing where the point under the pointer is on each drawing of the gap</source>
        <translation>ポインタの下の点が、区間の各絵でどこにあるかを絵の上に表示します</translation>
    </message>
    <message>
        <source>Pin Spacing Here</source>
        <translation>詰めの点をここに固定</translation>
    </message>
    <message>
        <source>Keep the dots of the point under the pointer, to see them while ticks are moved</source>
        <translation>ポインタの下の点を残し、目盛りを動かしながら見られるようにします</translation>
    </message>
    <message>
        <source>Pin Tool</source>
        <translation>ピンツール</translation>
    </message>
    <message>
        <source>Say which points of both keys are the same</source>
        <translation>両方の原画で同じ点を示します</translation>
    </message>
    <message>
        <source>Pin What Does Not Move</source>
        <translation>動かない点にピン</translation>
    </message>
    <message>
        <source>Say that the point under the pointer is in the same place on both keys</source>
        <translation>ポインタの下の点が、両方の原画で同じ位置にあることを示します</translation>
    </message>
    <message>
        <source>Pin Points</source>
        <translation>点にピン</translation>
    </message>
    <message>
        <source>Drag a point of one key to the same point of the next</source>
        <translation>原画の点を、次の原画の同じ点までドラッグします</translation>
    </message>
    <message>
        <source>Pin Lines</source>
        <translation>線にピン</translation>
    </message>
    <message>
        <source>Draw along a line of either key</source>
        <translation>どちらかの原画の線をなぞります</translation>
    </message>
    <message>
        <source>Pin Regions</source>
        <translation>領域にピン</translation>
    </message>
    <message>
        <source>Click a closed region of either key, or draw around a part</source>
        <translation>どちらかの原画の閉じた領域をクリックするか、部分を囲みます</translation>
    </message>
    <message>
        <source>Pin Parts That Move</source>
        <translation>動く部分にピン</translation>
    </message>
    <message>
        <source>What is pinned next is on both keys</source>
        <translation>次にピンを打つものは、両方の原画にあります</translation>
    </message>
    <message>
        <source>Pin Parts That Stay</source>
        <translation>動かない部分にピン</translation>
    </message>
    <message>
        <source>What is pinned next is in the same place on both keys</source>
        <translation>次にピンを打つものは、両方の原画の同じ位置にあります</translation>
    </message>
    <message>
        <source>Pin Parts That Appear</source>
        <translation>現れる部分にピン</translation>
    </message>
    <message>
        <source>What is pinned next is on the second key only</source>
        <translation>次にピンを打つものは、後の原画だけにあります</translation>
    </message>
    <message>
        <source>Pin Parts That Vanish</source>
        <translation>消える部分にピン</translation>
    </message>
    <message>
        <source>What is pinned next is on the first key only</source>
        <translation>次にピンを打つものは、前の原画だけにあります</translation>
    </message>
    <message>
        <source>Path as the Gap’s</source>
        <translation>軌道は区間と同じ</translation>
    </message>
    <message>
        <source>Let the selected pin go as all parts of its gap do</source>
        <translation>選択したピンを、区間の全部分と同じ軌道にします</translation>
    </message>
    <message>
        <source>Automatic Path</source>
        <translation>自動の軌道</translation>
    </message>
    <message>
        <source>Let the selected pin go as the model finds it, on an arc where it turns</source>
        <translation>選択したピンの軌道をモデルに任せ、回転するところは弧にします</translation>
    </message>
    <message>
        <source>Straight Path</source>
        <translation>直線の軌道</translation>
    </message>
    <message>
        <source>Let the selected pin go straight from key to key</source>
        <translation>選択したピンを、原画から原画へまっすぐ動かします</translation>
    </message>
    <message>
        <source>Pinned Part in Front</source>
        <translation>ピンの部分を前に</translation>
    </message>
    <message>
        <source>Let the selected pin’s part pass in front of the others</source>
        <translation>選択したピンの部分が、ほかの部分の前を通ります</translation>
    </message>
    <message>
        <source>Pinned Part Behind</source>
        <translation>ピンの部分を後ろに</translation>
    </message>
    <message>
        <source>Let the selected pin’s part pass behind the others</source>
        <translation>選択したピンの部分が、ほかの部分の後ろを通ります</translation>
    </message>
    <message>
        <source>Spacing as the Gap’s</source>
        <translation>詰めは区間と同じ</translation>
    </message>
    <message>
        <source>Take the selected pin’s own timing chart away</source>
        <translation>選択したピン独自の詰め指示を取り除きます</translation>
    </message>
    <message>
        <source>Straight Paths</source>
        <translation>軌道をすべて直線に</translation>
    </message>
    <message>
        <source>Let all parts of the selected gaps go straight, not on arcs</source>
        <translation>選択した区間の全部分を、弧ではなくまっすぐ動かします</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>ピンを削除</translation>
    </message>
    <message>
        <source>Take the selected pin away</source>
        <translation>選択したピンを取り除きます</translation>
    </message>
    <message>
        <source>Delete All Pins of the Gap</source>
        <translation>区間のピンをすべて削除</translation>
    </message>
    <message>
        <source>Take all pins between these two keys away</source>
        <translation>この2枚の原画の間のピンをすべて取り除きます</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>One picture pixel on one screen pixel</source>
        <translation>画像の1画素を画面の1画素で表示します</translation>
    </message>
    <message>
        <source>Mirror View</source>
        <translation>左右反転表示</translation>
    </message>
    <message>
        <source>See the picture as in a mirror</source>
        <translation>鏡に映したように表示します</translation>
    </message>
    <message>
        <source>Rotate View Left</source>
        <translation>表示を左に回転</translation>
    </message>
    <message>
        <source>Rotate View Right</source>
        <translation>表示を右に回転</translation>
    </message>
    <message>
        <source>Reset Rotation</source>
        <translation>回転をリセット</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>三分割線</translation>
    </message>
    <message>
        <source>Lines at the thirds</source>
        <translation>三分割線を表示</translation>
    </message>
    <message>
        <source>Field Grid</source>
        <translation>フィールドグリッド</translation>
    </message>
    <message>
        <source>Twelve fields</source>
        <translation>12フィールド</translation>
    </message>
    <message>
        <source>Safe Areas</source>
        <translation>セーフエリア</translation>
    </message>
    <message>
        <source>What is safe for action and for titles</source>
        <translation>アクションとタイトルの安全範囲</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>市松模様</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Other Colour…</source>
        <translation>ほかの色…</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>タイムライン全体を表示</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation>暗い・明るいをシステムに合わせます</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light words on dark grey</source>
        <translation>暗いグレーに明るい文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark words on light grey</source>
        <translation>明るいグレーに暗い文字</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept this inbetween</source>
        <translation>この中割りを承認します</translation>
    </message>
    <message>
        <source>Accept and Go On</source>
        <translation>承認して次へ</translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next to review</source>
        <translation>この中割りを承認し、次の未チェックの中割りを表示します</translation>
    </message>
    <message>
        <source>Show the next inbetween to review, the most doubtful first</source>
        <translation>次の未チェックの中割りを、信頼度の低い順に表示します</translation>
    </message>
    <message>
        <source>Go to the previous drawing that is not dimmed</source>
        <translation>薄くなっていない前の絵へ移動します</translation>
    </message>
    <message>
        <source>Add Layer from Folder…</source>
        <translation>フォルダからレイヤーを追加…</translation>
    </message>
    <message>
        <source>Drawings of a folder as one more cel over the others</source>
        <translation>フォルダの絵を、ほかのセルの上に重ねます</translation>
    </message>
    <message>
        <source>Add Background Picture…</source>
        <translation>背景画像を追加…</translation>
    </message>
    <message>
        <source>A picture under the whole scene</source>
        <translation>シーン全体の下に敷く画像です</translation>
    </message>
    <message>
        <source>Import Layers of PSD, ORA or TIFF…</source>
        <translation>PSD、ORA、TIFFのレイヤーを読み込み…</translation>
    </message>
    <message>
        <source>Unpack a file of layers into folders of drawings, and open them as cels</source>
        <translation>レイヤーのファイルを絵のフォルダに展開し、セルとして開きます</translation>
    </message>
    <message>
        <source>Import Film…</source>
        <translation>映像を読み込み…</translation>
    </message>
    <message>
        <source>Find the drawings of a film and how long they are held, and open them as a shot</source>
        <translation>映像の絵とそのコマ数を検出し、カットとして開きます</translation>
    </message>
    <message>
        <source>Remove Layer</source>
        <translation>レイヤーを外す</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>ファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>Work on the Layer Above</source>
        <translation>上のレイヤーで作業</translation>
    </message>
    <message>
        <source>The timeline and the sheet show that layer</source>
        <translation>タイムラインとシートにそのレイヤーを表示します</translation>
    </message>
    <message>
        <source>Work on the Layer Below</source>
        <translation>下のレイヤーで作業</translation>
    </message>
    <message>
        <source>Raise Layer</source>
        <translation>レイヤーを上へ</translation>
    </message>
    <message>
        <source>Lower Layer</source>
        <translation>レイヤーを下へ</translation>
    </message>
    <message>
        <source>Show Layer</source>
        <translation>レイヤーを表示</translation>
    </message>
    <message>
        <source>Show or hide the layer worked on</source>
        <translation>作業中のレイヤーの表示・非表示を切り替えます</translation>
    </message>
    <message>
        <source>Time Like the Layer Below</source>
        <translation>タイミングを下のレイヤーに合わせる</translation>
    </message>
    <message>
        <source>Take over lengths, exposures and charts of the layer below, gap by gap</source>
        <translation>下のレイヤーの尺、コマ打ち、詰め指示を区間ごとに引き継ぎます</translation>
    </message>
    <message>
        <source>About the panel that you work in, and everything else</source>
        <translation>操作中のパネルの説明と、そのほかすべて</translation>
    </message>
    <message>
        <source>Accept this inbetween and show the next doubtful one</source>
        <translation type="vanished">この中割りを承認し、次の要確認の中割りを表示します</translation>
    </message>
    <message>
        <source>Accept Selected Gaps</source>
        <translation>選択区間を承認</translation>
    </message>
    <message>
        <source>Accept every inbetween of the selected gaps</source>
        <translation>選択した区間の中割りをすべて承認します</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>リテイク</translation>
    </message>
    <message>
        <source>Say that this inbetween is no good</source>
        <translation>この中割りをリテイクにします</translation>
    </message>
    <message>
        <source>Needs Hand</source>
        <translation>要手描き</translation>
    </message>
    <message>
        <source>Say that this inbetween has to be drawn by hand</source>
        <translation>この中割りを、手で描く必要があるものとします</translation>
    </message>
    <message>
        <source>Clear Review</source>
        <translation>チェックを解除</translation>
    </message>
    <message>
        <source>Take back what was said of this inbetween</source>
        <translation>この中割りの判定を取り消します</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Write a note on this inbetween</source>
        <translation>この中割りにメモを付けます</translation>
    </message>
    <message>
        <source>Next to Review</source>
        <translation>次の未チェック</translation>
    </message>
    <message>
        <source>Show the next doubtful inbetween</source>
        <translation type="vanished">次の要確認の中割りを表示します</translation>
    </message>
    <message>
        <source>All Drawings</source>
        <translation>すべての絵</translation>
    </message>
    <message>
        <source>Dim no drawing on the timeline</source>
        <translation>タイムラインのどの絵も薄くしません</translation>
    </message>
    <message>
        <source>To Review</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Dim all but what nobody has judged yet</source>
        <translation>まだ判定していないもの以外を薄くします</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Dim all but what the model was in doubt of</source>
        <translation>モデルが確信できなかったもの以外を薄くします</translation>
    </message>
    <message>
        <source>Dim all but what was rejected</source>
        <translation>リテイク以外を薄くします</translation>
    </message>
    <message>
        <source>Dim all but what has to be drawn</source>
        <translation>手で描く必要があるもの以外を薄くします</translation>
    </message>
    <message>
        <source>Dim all but what was accepted</source>
        <translation>承認済み以外を薄くします</translation>
    </message>
    <message>
        <source>Drawn by Hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>Dim all but what you drew</source>
        <translation>自分で描いたもの以外を薄くします</translation>
    </message>
    <message>
        <source>Next Matching Drawing</source>
        <translation>該当する次の絵</translation>
    </message>
    <message>
        <source>Go to the next drawing that is not dimmed</source>
        <translation>薄くなっていない次の絵へ移動します</translation>
    </message>
    <message>
        <source>Previous Matching Drawing</source>
        <translation>該当する前の絵</translation>
    </message>
    <message>
        <source>Go to the last drawing that is not dimmed</source>
        <translation type="vanished">薄くなっていない前の絵へ移動します</translation>
    </message>
    <message>
        <source>Print Exposure Sheet to PDF…</source>
        <translation>タイムシートをPDFに印刷…</translation>
    </message>
    <message>
        <source>Write the exposure sheet as a PDF for paper</source>
        <translation>タイムシートを紙用のPDFに書き出します</translation>
    </message>
    <message>
        <source>Draw by Hand</source>
        <translation>手描きする</translation>
    </message>
    <message>
        <source>Open this inbetween in your paint program; saving takes it in</source>
        <translation>この中割りをペイントソフトで開きます。保存すると取り込みます</translation>
    </message>
    <message>
        <source>Let the Model Draw Again</source>
        <translation>モデルで再生成</translation>
    </message>
    <message>
        <source>Show the rendered inbetween instead of your drawing</source>
        <translation>手描きの代わりに、生成した中割りを表示します</translation>
    </message>
    <message>
        <source>Choose Paint Program…</source>
        <translation>ペイントソフトを選択…</translation>
    </message>
    <message>
        <source>What inbetweens are drawn by hand with</source>
        <translation>中割りの手描きに使うソフト</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>What the panel is for that has the keyboard, and everything else</source>
        <translation type="vanished">操作中のパネルの説明と、そのほかすべて</translation>
    </message>
    <message>
        <source>First Shot in Ten Minutes</source>
        <translation>10分で最初のカット</translation>
    </message>
    <message>
        <source>From a folder of keys to finished pictures</source>
        <translation>原画のフォルダから完成画像まで</translation>
    </message>
    <message>
        <source>Manual in the Browser</source>
        <translation>マニュアルをブラウザで開く</translation>
    </message>
    <message>
        <source>All of it with pictures, as web pages on this machine</source>
        <translation>すべての説明を図つきのウェブページで表示（このコンピュータ内のファイル）</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Three steps through a shot: timing, drawing, looking</source>
        <translation>カットを3段階でたどります：タイミング、生成、確認</translation>
    </message>
    <message>
        <source>Find Command…</source>
        <translation>コマンド検索…</translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation>言葉でコマンドを探します</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Everything that can be set, with a search</source>
        <translation>設定できるものすべて。検索もできます</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Write what helps to mend a fault into a text file that you can read; it is sent to nobody</source>
        <translation>不具合を直すのに役立つ情報を、読めるテキストファイルに書きます。どこにも送信されません</translation>
    </message>
    <message>
        <source>About Inbetweener</source>
        <translation>Inbetweenerについて</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確か</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>key before</source>
        <translation>前の原画</translation>
    </message>
    <message>
        <source>key after</source>
        <translation>次の原画</translation>
    </message>
    <message>
        <source>the keys’ colours</source>
        <translation type="vanished">原画の色</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="vanished">新しい色</translation>
    </message>
    <message>
        <source>mean {mean:.2f}</source>
        <translation type="vanished">平均{mean:.2f}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>平均{mean}</translation>
    </message>
    <message>
        <source>{percent} % of the pixels</source>
        <translation>画素の{percent}%</translation>
    </message>
    <message>
        <source>up to {length:.0f} px</source>
        <translation>最大{length:.0f} px</translation>
    </message>
    <message>
        <source>rim: {length:.0f} px</source>
        <translation>外周: {length:.0f} px</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>pinned · Shift+click it to let it go</source>
        <translation>固定中 · Shift+クリックで解除</translation>
    </message>
    <message>
        <source>Shift+click to keep this point</source>
        <translation>Shift+クリックでこの点を固定</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>What the ghosts are of</source>
        <translation>ゴーストにする絵</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>原画</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>絵</translation>
    </message>
    <message>
        <source>Ghosts of the neighbouring keys, or of the neighbouring drawings</source>
        <translation>隣の原画、または隣の絵をゴーストにします</translation>
    </message>
    <message>
        <source>How strong the ghosts are</source>
        <translation>ゴーストの濃さ</translation>
    </message>
    <message>
        <source>Strength of the onion skin</source>
        <translation>オニオンスキンの濃さ</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; before</source>
        <translation>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt;前</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt; after</source>
        <translation>&lt;span style=&quot;color:{colour}&quot;&gt;●&lt;/span&gt;後</translation>
    </message>
    <message>
        <source>No keys on the timeline</source>
        <translation>タイムラインに原画がありません</translation>
    </message>
    <message>
        <source>Use the context menu of a drawing at the left to make it a key.</source>
        <translation>左の絵のコンテキストメニューで原画にしてください。</translation>
    </message>
    <message>
        <source>layer {name} is hidden</source>
        <translation>レイヤー{name}は非表示</translation>
    </message>
    <message>
        <source>This drawing cannot be shown</source>
        <translation>この絵は表示できません</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>このコマは表示できません</translation>
    </message>
    <message>
        <source>Timing chart from {a} to {b}</source>
        <translation>{a}から{b}への詰め指示</translation>
    </message>
    <message>
        <source>Inbetween {number} of {count}, {percent} % of the way</source>
        <translation>中割り{number}/{count}、{percent}%の位置</translation>
    </message>
    <message>
        <source>Job for a Render Farm</source>
        <translation>レンダーファーム用ジョブ</translation>
    </message>
    <message>
        <source>Folder of the job</source>
        <translation>ジョブのフォルダ</translation>
    </message>
    <message>
        <source>Gaps that a machine draws at once</source>
        <translation>1台が一度に生成する区間の数</translation>
    </message>
    <message>
        <source>Flatten the layers into one sequence</source>
        <translation>レイヤーを統合して1つの連番にする</translation>
    </message>
    <message>
        <source>Replace an older job</source>
        <translation>以前のジョブを置き換える</translation>
    </message>
    <message>
        <source>Write Job</source>
        <translation>ジョブを書き出し</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Gaps at once</source>
        <translation>一度の区間数</translation>
    </message>
    <message>
        <source>Give the job a folder of its own, not that of the keys.</source>
        <translation>ジョブには、原画のフォルダとは別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>{gaps} with {drawings}, as they are now, for machines that know Open Job Description.</source>
        <translation>今の状態の{gaps}、{drawings}を、Open Job Descriptionに対応したマシン用に書き出します。</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween</source>
        <comment>{n} inbetweens</comment>
        <translation>
            <numerusform>中割り{n}枚</numerusform>
        </translation>
    </message>
    <message>
        <source>No inbetweens</source>
        <translation>中なし</translation>
    </message>
    <message>
        <source>best device</source>
        <translation>最適デバイス</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>The model that draws the inbetweens</source>
        <translation>中割りを生成するモデル</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>モデルを実行するデバイス</translation>
    </message>
    <message>
        <source>Keep length: a gap&apos;s drawings share its frames. Ripple: what comes after moves.</source>
        <translation>尺を保つ：区間のコマ数を絵で分け合います。後ろもずらす：後に続くものが動きます。</translation>
    </message>
    <message>
        <source>Keep length</source>
        <translation>尺を保つ</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>後ろもずらす</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>1秒あたりのコマ数</translation>
    </message>
    <message>
        <source>Usual frame rates</source>
        <translation>よく使うフレームレート</translation>
    </message>
    <message>
        <source>on ones</source>
        <translation>1コマ打ち</translation>
    </message>
    <message>
        <source>on twos</source>
        <translation>2コマ打ち</translation>
    </message>
    <message>
        <source>on threes</source>
        <translation>3コマ打ち</translation>
    </message>
    <message>
        <source>mostly on ones</source>
        <translation>主に1コマ打ち</translation>
    </message>
    <message>
        <source>mostly on twos</source>
        <translation>主に2コマ打ち</translation>
    </message>
    <message>
        <source>mostly on threes</source>
        <translation>主に3コマ打ち</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing</source>
        <comment>{n} drawings</comment>
        <translation>
            <numerusform>絵{n}枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cut</source>
        <comment>{n} cuts</comment>
        <translation>
            <numerusform>カット替わり{n}か所</numerusform>
        </translation>
    </message>
    <message>
        <source>no cut</source>
        <translation>カット替わりなし</translation>
    </message>
    <message>
        <source>held unevenly</source>
        <translation>コマ数は不均等</translation>
    </message>
    <message>
        <source>each held for {frames} frames</source>
        <translation>すべて{frames}コマ打ち</translation>
    </message>
    <message>
        <source>mostly held for {frames} frames</source>
        <translation>主に{frames}コマ打ち</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} fps</translation>
    </message>
    <message numerus="yes">
        <source>Only the first frame was read, which is as long as a shot may be.</source>
        <comment>Only the first {n} frames were read, which is as long as a shot may be.</comment>
        <translation>
            <numerusform>最初の{n}コマだけを読み込みました。カットの尺の上限です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frame seems to be missing or damaged.</source>
        <comment>{n} frames seem to be missing or damaged.</comment>
        <translation>
            <numerusform>{n}フレームが欠けているか、壊れているようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs at {rate} frames a second exactly, which is shown as {shown}.</source>
        <translation>正確なフレームレートは{rate}で、{shown}と表示します。</translation>
    </message>
    <message>
        <source>Its frames are shown for uneven times; all of them begin on frames of {rate}.</source>
        <translation>フレームの表示時間が不均等ですが、どれも{rate}のコマの頭から始まります。</translation>
    </message>
    <message>
        <source>Its frames are shown for uneven times: each was moved to the nearest frame of {rate}.</source>
        <translation>フレームの表示時間が不均等です。それぞれ{rate}の最も近いコマに移しました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them is shown for less than a frame and is left out.</source>
        <comment>{n} of them are shown for less than a frame and are left out.</comment>
        <translation>
            <numerusform>うち{n}フレームは1コマに満たないため除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing is damaged in the film.</source>
        <comment>{n} drawings are damaged in the film.</comment>
        <translation>
            <numerusform>映像の絵{n}枚が壊れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The film is interlaced: combs in its frames stay. Deinterlace it first.</source>
        <translation>インターレースの映像です。フレームの櫛状のずれはそのまま残ります。先にインターレースを解除してください。</translation>
    </message>
    <message>
        <source>The film is HDR; its colours are taken as they are, which looks pale.</source>
        <translation>HDRの映像です。色の値をそのまま使うため、淡く見えます。</translation>
    </message>
    <message>
        <source>Its pixels are not square; the drawings are made {width} × {height} with square ones.</source>
        <translation>画素が正方形ではありません。絵は正方形の画素で{width}×{height}にします。</translation>
    </message>
    <message>
        <source>It has {bits} bits a colour: the drawings have 16.</source>
        <translation>1色{bits}ビットの映像です。絵は16ビットになります。</translation>
    </message>
    <message>
        <source>Its sound is longer than half an hour and is left out.</source>
        <translation>サウンドは30分を超えているため除外します。</translation>
    </message>
    <message>
        <source>Every frame is a drawing of its own: there is no room for inbetweens.</source>
        <translation>どのコマも別の絵なので、中割りの入る余地がありません。</translation>
    </message>
    <message>
        <source>{fps:g} fps</source>
        <translation type="vanished">{fps:g} fps</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name}（未インストール）</translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation>比較する画像</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>画像 ({patterns})</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Drag the divider across the drawing</source>
        <translation>境界線を絵の上でドラッグします</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>What the drawing is compared with</source>
        <translation>絵を何と比較するか</translation>
    </message>
    <message>
        <source>the key before</source>
        <translation>前の原画</translation>
    </message>
    <message>
        <source>the key after</source>
        <translation>次の原画</translation>
    </message>
    <message>
        <source>{model}&apos;s drawing</source>
        <translation>{model}の絵</translation>
    </message>
    <message>
        <source>a picture file…</source>
        <translation>画像ファイル…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Draw with {model}</source>
        <translation>{model}で生成</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>コマンド検索</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>コマンド名の一部を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この言葉を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>使用不可: {reason}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>This is the folder of the keys: the pictures would be taken for keys when it is opened again. Choose a folder in it, or save the project there first.</source>
        <translation>ここは原画のフォルダです。次に開くと、書き出した画像が原画とみなされます。この中に別のフォルダを選ぶか、先にプロジェクトをここに保存してください。</translation>
    </message>
    <message>
        <source>Export PNG sequence</source>
        <translation type="vanished">PNG連番の書き出し</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source># stands for the number: A.####.png gives A.0001.png</source>
        <translation>#は番号を表します：A.####.pngはA.0001.pngになります</translation>
    </message>
    <message>
        <source>one file a frame (holds are repeated)</source>
        <translation>1コマ1ファイル（止めは繰り返す）</translation>
    </message>
    <message>
        <source>one file a drawing</source>
        <translation>絵1枚1ファイル</translation>
    </message>
    <message>
        <source>Replace files of the same names</source>
        <translation>同じ名前のファイルを置き換える</translation>
    </message>
    <message>
        <source>The lines alone too, in a folder of their own</source>
        <translation>線だけの画像も別のフォルダに書き出す</translation>
    </message>
    <message>
        <source>PNGs of colour and alpha without paper and fills, for whoever colours them</source>
        <translation type="vanished">紙と塗りを除いた、色とアルファのPNGです。仕上げ（彩色）用です</translation>
    </message>
    <message>
        <source>Export Pictures</source>
        <translation>画像を書き出し</translation>
    </message>
    <message>
        <source>Pictures of colour and alpha without paper and fills, for whoever colours them</source>
        <translation>紙と塗りを除いた、色とアルファの画像です。仕上げ用です</translation>
    </message>
    <message>
        <source>Render and Export</source>
        <translation>生成して書き出し</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>最初の番号</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation>{folder}は使えません：{error}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n}ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>画像のフォルダ</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures.</source>
        <translation>画像のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{text} is no folder that can be found: {error}.</source>
        <translation>{text}というフォルダは見つかりません：{error}。</translation>
    </message>
    <message>
        <source>The folder&apos;s name holds a character that no name may hold.</source>
        <translation>フォルダ名に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, not just {text}.</source>
        <translation>{text}だけでなく、フォルダのフルパスを入力してください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{text} is no file that can be found: {error}.</source>
        <translation>{text}というファイルは見つかりません：{error}。</translation>
    </message>
    <message>
        <source>The file&apos;s name holds a character that no name may hold.</source>
        <translation>ファイル名に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Write the whole path of the file, not just {text}.</source>
        <translation>{text}だけでなく、ファイルのフルパスを入力してください。</translation>
    </message>
    <message>
        <source>Press Return on a command, then the keys that you want for it.</source>
        <translation>コマンドを選んでReturnキーを押し、割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Leave the command without a shortcut</source>
        <translation>コマンドのショートカットをなくします</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Shortcut for {command}</source>
        <translation>「{command}」のショートカット</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without a shortcut.</source>
        <translation>{keys}は「{command}」のショートカットです。割り当てると、そのコマンドのショートカットがなくなります。</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation type="vanished">コマンドのキー割り当てをなくします</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation type="vanished">割り当てる</translation>
    </message>
    <message>
        <source>Keys for {command}</source>
        <translation type="vanished">「{command}」のキー</translation>
    </message>
    <message>
        <source>{keys} always means: {meaning}.</source>
        <translation>{keys}は「{meaning}」専用です。</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would be left without keys.</source>
        <translation type="vanished">{keys}は「{command}」のキーです。移すとそのコマンドのキーがなくなります。</translation>
    </message>
    <message>
        <source>Take It from {command}</source>
        <translation type="vanished">「{command}」から移す</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>丸</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>ひし形</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>バツ</translation>
    </message>
    <message>
        <source>Marker at frame {number}</source>
        <translation>{number}コマ目のマーカー</translation>
    </message>
    <message>
        <source>step, hit, look …</source>
        <translation>足が着く、当たる、見る…</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>記号(&amp;S)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>tap Space</source>
        <translation>Spaceを短く押す</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>画面移動</translation>
    </message>
    <message>
        <source>hold Space and drag, or middle button</source>
        <translation>Spaceを押しながらドラッグ、または中ボタン</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>自分の設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Preset of shortcuts</source>
        <translation>ショートカットのプリセット</translation>
    </message>
    <message>
        <source>Reset My Shortcuts</source>
        <translation>自分のショートカットをリセット</translation>
    </message>
    <message>
        <source>Go back to the preset that my own shortcuts were made from</source>
        <translation>自分の設定の元になったプリセットに戻します</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>コマンドとショートカット</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation type="vanished">キーのプリセット</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Reset My Keys</source>
        <translation type="vanished">自分のキーをリセット</translation>
    </message>
    <message>
        <source>Go back to the preset that my own keys were made from</source>
        <translation type="vanished">自分の設定の元になったプリセットに戻します</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="vanished">コマンドとキー</translation>
    </message>
    <message>
        <source>Columns of the sheet, from the left, and their drawings</source>
        <translation>シートの列（左から順）とその絵</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>止め</translation>
    </message>
    <message>
        <source>Empty frames</source>
        <translation>空きコマ</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Drawings of column {name}</source>
        <translation>列{name}の絵</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} drawing</source>
        <comment>{name} · {n} drawings</comment>
        <translation>
            <numerusform>{name} · {n}枚</numerusform>
        </translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>nothing on the sheet</source>
        <translation>シートに記入なし</translation>
    </message>
    <message>
        <source>no name like it was found</source>
        <translation>似た名前なし</translation>
    </message>
    <message>
        <source>as in {program}</source>
        <translation>{program}と同じ</translation>
    </message>
    <message>
        <source>What is the panel {panel} for?</source>
        <translation>パネル「{panel}」について</translation>
    </message>
    <message>
        <source>Float {panel}</source>
        <translation>「{panel}」を切り離す</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>「{panel}」を閉じる</translation>
    </message>
    <message>
        <source>Each group or layer is a level of its own</source>
        <translation>グループやレイヤーを、それぞれ1つのレベルにする</translation>
    </message>
    <message>
        <source>Each group or layer is a drawing of one level</source>
        <translation>グループやレイヤーを、1つのレベルの絵にする</translation>
    </message>
    <message>
        <source>Import layers of {name}</source>
        <translation>{name}のレイヤーを読み込み</translation>
    </message>
    <message>
        <source>Import film {name}</source>
        <translation>映像{name}を読み込み</translation>
    </message>
    <message>
        <source>Reading the film …</source>
        <translation>映像を読み込み中…</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Writing the drawings …</source>
        <translation>絵を書き出し中…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Its sound comes along.</source>
        <translation>サウンドも取り込みます。</translation>
    </message>
    <message>
        <source>The film is not changed.</source>
        <translation>元の映像は変更しません。</translation>
    </message>
    <message>
        <source>Writing: frame {done} of {total}</source>
        <translation>書き出し中: {done}/{total}コマ</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame read</source>
        <comment>{n} frames read</comment>
        <translation>
            <numerusform>{n}コマ読み込み済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: frame {done} of {total}</source>
        <translation>読み込み中: {done}/{total}コマ</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>絵</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Levels that the file becomes, the uppermost first</source>
        <translation>このファイルから作るレベル、上から順</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>読み込み方</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>元のファイルは変更しません。</translation>
    </message>
    <message>
        <source>There is no layer with pixels in it.</source>
        <translation>画素のあるレイヤーがありません。</translation>
    </message>
    <message>
        <source>Folder for the drawings</source>
        <translation>絵を置くフォルダ</translation>
    </message>
    <message numerus="yes">
        <source>{n}: {names}</source>
        <comment>{n}: {names}</comment>
        <translation>
            <numerusform>{n}枚: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Exposure Sheet</source>
        <translation>タイムシート</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message numerus="yes">
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n}フォルダ</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {files}</source>
        <translation>最大{files}</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture was written to {folder}.</source>
        <comment>{n} pictures were written to {folder}.</comment>
        <translation>
            <numerusform>画像{n}枚を{folder}に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was there already.</source>
        <comment>{n} were there already.</comment>
        <translation>
            <numerusform>{n}枚はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of key drawings</source>
        <translation>原画のフォルダ</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Inbetweener projects (*{suffix})</source>
        <translation>Inbetweenerプロジェクト (*{suffix})</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Unsaved work on {shot} from {when} was kept when the program ended unexpectedly.</source>
        <translation>プログラムが予期せず終了したときの、{shot}の未保存の作業（{when}）が残っています。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save or undo the changes to this shot first; the other is kept until then.</source>
        <translation>先にこのカットの変更を保存するか取り消してください。もう一方はそれまで残ります。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to {shot}?</source>
        <translation>{shot}の変更を保存しますか？</translation>
    </message>
    <message>
        <source>Without saving, the timing you have set since is lost.</source>
        <translation>保存しないと、その後に付けたタイミングは失われます。</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>{file} was written: {gaps} to draw.</source>
        <translation>{file}を書き出しました（生成するのは{gaps}）。</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>マーカーを変更</translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation>マーカーを設定</translation>
    </message>
    <message>
        <source>Go to a marker to remove it.</source>
        <translation>削除するマーカーに移動してください。</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Select gaps to work on their frames.</source>
        <translation>作業範囲にする区間を選択してください。</translation>
    </message>
    <message>
        <source>Program that inbetweens are drawn by hand with, such as
krita   or   gimp --no-splash {file}
Leave it empty to use whatever the system opens pictures with.</source>
        <translation type="vanished">中割りの手描きに使うソフトです。例：
krita   または   gimp --no-splash {file}
空欄にすると、システムが画像を開くソフトを使います。</translation>
    </message>
    <message>
        <source>Paint program</source>
        <translation>ペイントソフト</translation>
    </message>
    <message>
        <source>{name} is open in your paint program. Save it to take it in.</source>
        <translation>{name}をペイントソフトで開きました。保存すると取り込みます。</translation>
    </message>
    <message>
        <source>{file} was taken in. It is yours: no model draws over it.</source>
        <translation>{file}を取り込みました。手描きの絵なので、モデルは上書きしません。</translation>
    </message>
    <message>
        <source>{file} was saved again.</source>
        <translation>{file}が再び保存されました。</translation>
    </message>
    <message>
        <source>{file} is gone or cannot be read. The shot keeps its place: bring the file back, or use Review ▸ Let the Model Draw Again.</source>
        <translation>{file}がないか、読めません。カット内の位置は残っています。ファイルを戻すか、「チェック ▸ モデルで再生成」を使ってください。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation type="vanished">すべてのコマンドとキー</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>All commands and their shortcuts</source>
        <translation>すべてのコマンドとショートカット</translation>
    </message>
    <message>
        <source>Change them under **{place}**.</source>
        <translation>変更は **{place}** で行います。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Inbetweener Help</source>
        <translation>Inbetweenerヘルプ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Insert keys</source>
        <translation>原画を挿入</translation>
    </message>
    <message>
        <source>Drawings ({patterns})</source>
        <translation>絵 ({patterns})</translation>
    </message>
    <message>
        <source>{name} is not in the shot&apos;s folder. Copy it to {folder} first.</source>
        <translation>{name}はカットのフォルダにありません。先に{folder}へコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Insert key</source>
        <comment>Insert {n} keys</comment>
        <translation>
            <numerusform>原画{n}枚を挿入</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>原画を複製</translation>
    </message>
    <message>
        <source>Swap keys</source>
        <translation>原画を入れ替え</translation>
    </message>
    <message>
        <source>Call it a breakdown</source>
        <translation>中割り参考に変更</translation>
    </message>
    <message>
        <source>Call it a key</source>
        <translation>原画に変更</translation>
    </message>
    <message>
        <source>Call it a {role}</source>
        <translation type="vanished">{role}に変更</translation>
    </message>
    <message>
        <source>Select a gap to copy its spacing.</source>
        <translation>詰めをコピーする区間を選択してください。</translation>
    </message>
    <message>
        <source>Copy the spacing of a gap first.</source>
        <translation>先に区間の詰めをコピーしてください。</translation>
    </message>
    <message>
        <source>no inbetweens</source>
        <translation>中なし</translation>
    </message>
    <message>
        <source>Ground under cels</source>
        <translation>セルの下地</translation>
    </message>
    <message>
        <source>Colour of the ghosts {side}</source>
        <translation>{side}のゴーストの色</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>最近使ったカット</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Ghost Colours</source>
        <translation>ゴーストの色</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Other Layers</source>
        <translation>ほかのレイヤー</translation>
    </message>
    <message>
        <source>Rotate View</source>
        <translation>表示の回転</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Ground under Cels</source>
        <translation>セルの下地</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>What Is Pinned</source>
        <translation>ピンを打つもの</translation>
    </message>
    <message>
        <source>Selected Pin</source>
        <translation>選択中のピン</translation>
    </message>
    <message>
        <source>Work Range</source>
        <translation>作業範囲</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Close Gaps</source>
        <translation>隙間を閉じる</translation>
    </message>
    <message>
        <source>When in Doubt</source>
        <translation>要確認のとき</translation>
    </message>
    <message>
        <source>Show Clearly</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ghosts before and after</source>
        <translation>前後のゴースト</translation>
    </message>
    <message>
        <source>One on Either Side</source>
        <translation>前後1枚ずつ</translation>
    </message>
    <message>
        <source>One ghost before and one after; farther ones weaker, as at first</source>
        <translation>ゴーストを前後1枚ずつにし、遠いほど薄い初期状態に戻します</translation>
    </message>
    <message>
        <source>How many ghosts {side}</source>
        <translation>{side}のゴーストの枚数</translation>
    </message>
    <message>
        <source>Ghosts {side}</source>
        <translation>{side}のゴースト</translation>
    </message>
    <message>
        <source>How strong ghost {number} {side} is</source>
        <translation>{side}{number}枚目のゴーストの濃さ</translation>
    </message>
    <message>
        <source>Strength of ghost {number} {side}</source>
        <translation>{side}{number}枚目のゴーストの濃さ</translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as frames: {n} frame in all.</source>
        <comment>Numbers were read as frames: {n} frames in all.</comment>
        <translation>
            <numerusform>番号をコマ番号として読みました：全{n}コマ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers were read as drawings, {n} frame from key to key.</source>
        <comment>Numbers were read as drawings, {n} frames from key to key.</comment>
        <translation>
            <numerusform>番号を絵の順番として読みました：原画から原画まで{n}コマ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as Frames</source>
        <translation>コマ番号として読む</translation>
    </message>
    <message>
        <source>Read as Drawings</source>
        <translation>絵の順番として読む</translation>
    </message>
    <message>
        <source>Open {level} ({n})</source>
        <translation>{level}を開く（{n}）</translation>
    </message>
    <message numerus="yes">
        <source>Level {title} was opened; the folder holds {n} more.</source>
        <comment>Level {title} was opened; the folder holds {n} more.</comment>
        <translation>
            <numerusform>レベル{title}を開きました。フォルダにはほかに{n}個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders in it hold drawings too: {names}.</source>
        <translation>中のフォルダにも絵があります：{names}。</translation>
    </message>
    <message>
        <source>Open as Layers</source>
        <translation>レイヤーとして開く</translation>
    </message>
    <message>
        <source>Fit to Canvas</source>
        <translation>キャンバスに合わせる</translation>
    </message>
    <message numerus="yes">
        <source>A new drawing was taken in: {names}.</source>
        <comment>{n} new drawings were taken in: {names}.</comment>
        <translation>
            <numerusform>新しい絵{n}枚を取り込みました：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new drawing is in the folder: {names}.</source>
        <comment>{n} new drawings are in the folder: {names}.</comment>
        <translation>
            <numerusform>フォルダに新しい絵が{n}枚あります：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One is of another size and will only be listed.</source>
        <comment>{n} are of another size and will only be listed.</comment>
        <translation>
            <numerusform>{n}枚は大きさが違うため、一覧に加えるだけにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>{old} is called {new} now; it is the same drawing.</source>
        <translation>{old}の名前が{new}に変わりました。同じ絵です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was renamed: {names}.</source>
        <comment>{n} drawings were renamed: {names}.</comment>
        <translation>
            <numerusform>絵{n}枚の名前が変わりました：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use New Names</source>
        <translation>新しい名前にする</translation>
    </message>
    <message>
        <source>Keep on Its Frame</source>
        <translation>元のコマのまま</translation>
    </message>
    <message>
        <source>Keep on Their Frames</source>
        <translation>元のコマのまま</translation>
    </message>
    <message>
        <source>Move by Number</source>
        <translation>番号のコマへ移動</translation>
    </message>
    <message numerus="yes">
        <source>A new file cannot be used. {file}: {reason}.</source>
        <comment>{n} new files cannot be used. {file}: {reason}.</comment>
        <translation>
            <numerusform>新しいファイル{n}個は使えません。{file}：{reason}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached any more. Is its drive connected, or was it moved? All keys keep their places until it is back.</source>
        <translation>フォルダ{folder}に接続できなくなりました。ドライブの接続が切れたか、フォルダが移動した可能性があります。戻るまで、原画の位置はすべてそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The file of a key is gone: {names}. The key keeps its place; put the file back, and its gaps can be rendered.</source>
        <comment>The files of {n} keys are gone: {names}. The keys keep their places; put the files back, and their gaps can be rendered.</comment>
        <translation>
            <numerusform>原画{n}枚のファイルがなくなりました：{names}。原画の位置は残っています。ファイルを戻せば区間を生成できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file is back: {names}.</source>
        <comment>{n} files are back: {names}.</comment>
        <translation>
            <numerusform>{n}個のファイルが戻りました：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file was left out. {listed}.</source>
        <comment>{n} files were left out. {listed}.</comment>
        <translation>
            <numerusform>{n}個のファイルを除外しました。{listed}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of this project are gone: {listed}. They keep their place on the timeline; put them back and their gaps can be rendered.</source>
        <translation>このプロジェクトのファイルがなくなっています：{listed}。タイムライン上の位置は残っています。ファイルを戻せば区間を生成できます。</translation>
    </message>
    <message>
        <source>✕ file missing</source>
        <translation>✕ ファイルなし</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>{frame}コマ目</translation>
    </message>
    <message>
        <source>Drawings of the shot</source>
        <translation>カットの絵</translation>
    </message>
    <message numerus="yes">
        <source>{n} key</source>
        <comment>{n} keys</comment>
        <translation>
            <numerusform>原画{n}枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} · {n} unused</source>
        <translation>{keys} · 未使用{n}枚</translation>
    </message>
    <message>
        <source>Use as Key</source>
        <translation>原画にする</translation>
    </message>
    <message>
        <source>Take off the Timeline</source>
        <translation>タイムラインから外す</translation>
    </message>
    <message>
        <source>Open a shot; what you do to it is listed here.</source>
        <translation>カットを開くと、操作がここに並びます。</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Steps to undo and redo</source>
        <translation>取り消しとやり直しの操作</translation>
    </message>
    <message>
        <source>Go back to a step, or forward to one undone</source>
        <translation>前の操作に戻るか、取り消した操作まで進みます</translation>
    </message>
    <message>
        <source>{step}  (saved)</source>
        <translation>{step}（保存済み）</translation>
    </message>
    <message>
        <source>gap in a line</source>
        <translation>線の隙間</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>外へ漏れる</translation>
    </message>
    <message>
        <source>runs into a neighbour</source>
        <translation>隣へ漏れる</translation>
    </message>
    <message>
        <source>gap that was closed</source>
        <translation>閉じた隙間</translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation>
            <numerusform>{n}区間</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaks</source>
        <translation>漏れなし</translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <translation>{state} {n}枚</translation>
    </message>
    <message>
        <source>Inbetween</source>
        <translation>中割り</translation>
    </message>
    <message>
        <source>Hold the first key</source>
        <translation>最初の原画で止め</translation>
    </message>
    <message>
        <source>Cut – never mixed</source>
        <translation>切り替え – 中割りしない</translation>
    </message>
    <message>
        <source>Blank – for the hand</source>
        <translation>空き – 手描き用</translation>
    </message>
    <message>
        <source>Several gaps are given one length where the toolbar says Ripple.</source>
        <translation>ツールバーが「後ろもずらす」のときは、選択した複数の区間を同じ長さにできます。</translation>
    </message>
    <message>
        <source>Open a shot to set its timing.</source>
        <translation>カットを開くとタイミングを設定できます。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>コマ数</translation>
    </message>
    <message>
        <source>The last key of the shot has no gap after it.</source>
        <translation>最後の原画の後に区間はありません。</translation>
    </message>
    <message>
        <source>Inbetweens lie between two keys: put another drawing into the folder, or choose Edit ▸ Insert Keys…</source>
        <translation>中割りは2枚の原画の間にできます。フォルダに絵をもう1枚入れるか、次を選んでください：編集 ▸ 原画を挿入…</translation>
    </message>
    <message>
        <source>A background is there on every frame. It has no timing.</source>
        <translation>背景はすべてのコマに表示されるため、タイミングはありません。</translation>
    </message>
    <message>
        <source>Spacing of the inbetweens</source>
        <translation>中割りの詰め</translation>
    </message>
    <message>
        <source>What becomes of the gap</source>
        <translation>区間の処理</translation>
    </message>
    <message>
        <source>The model that draws this gap</source>
        <translation>この区間を生成するモデル</translation>
    </message>
    <message>
        <source>Render This Gap</source>
        <translation>この区間を生成</translation>
    </message>
    <message>
        <source>Inbetweens</source>
        <translation>中割り</translation>
    </message>
    <message>
        <source>On</source>
        <translation>コマ打ち</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>軌道</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>隙間</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>詰め</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>1コマ</translation>
    </message>
    <message>
        <source>twos</source>
        <translation>2コマ</translation>
    </message>
    <message>
        <source>threes</source>
        <translation>3コマ</translation>
    </message>
    <message numerus="yes">
        <source>Each drawing stays {n} frame</source>
        <comment>Each drawing stays {n} frames</comment>
        <translation>
            <numerusform>1枚の絵を{n}コマ見せます</numerusform>
        </translation>
    </message>
    <message>
        <source>Last key {name}</source>
        <translation>最後の原画{name}</translation>
    </message>
    <message>
        <source>Render These Gaps</source>
        <translation>これらの区間を生成</translation>
    </message>
    <message>
        <source>nothing to render here</source>
        <translation>生成するものなし</translation>
    </message>
    <message>
        <source>{model} (the shot’s)</source>
        <translation>{model}（カットの設定）</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>confidence {confidence:.2f}</source>
        <translation type="vanished">信頼度{confidence:.2f}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>All inbetweens</source>
        <translation>すべての中割り</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>リテイク</translation>
    </message>
    <message>
        <source>Needs hand</source>
        <translation>要手描き</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>チェック後に変更</translation>
    </message>
    <message>
        <source>Does not move</source>
        <translation>動かない</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>Automatic (the gap’s)</source>
        <translation>自動（区間の設定）</translation>
    </message>
    <message>
        <source>Straight (the gap’s)</source>
        <translation>直線（区間の設定）</translation>
    </message>
    <message>
        <source>What becomes of the part</source>
        <translation>部分がどうなるか</translation>
    </message>
    <message>
        <source>Which way the part passes the others</source>
        <translation>部分がほかの部分のどちら側を通るか</translation>
    </message>
    <message>
        <source>Which path the part takes</source>
        <translation>部分が通る軌道</translation>
    </message>
    <message>
        <source>Spacing of the part</source>
        <translation>部分の詰め</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>前後</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>軌道</translation>
    </message>
    <message>
        <source>As the gap</source>
        <translation>区間と同じ</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>承認して次へ</translation>
    </message>
    <message>
        <source>x of the middle of the view in pixels</source>
        <translation>画面の中心のx（ピクセル）</translation>
    </message>
    <message>
        <source>y of the middle of the view in pixels</source>
        <translation>画面の中心のy（ピクセル）</translation>
    </message>
    <message>
        <source>Zoom of the camera</source>
        <translation>カメラのズーム</translation>
    </message>
    <message>
        <source>Turn of the camera clockwise</source>
        <translation>カメラの時計回りの回転</translation>
    </message>
    <message>
        <source>How the camera goes on to the next key</source>
        <translation>次のキーまでのカメラの動き方</translation>
    </message>
    <message>
        <source>Width of the camera&apos;s pictures</source>
        <translation>カメラの画像の幅</translation>
    </message>
    <message>
        <source>Height of the camera&apos;s pictures</source>
        <translation>カメラの画像の高さ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>To next key</source>
        <translation>次のキーへ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Set Key</source>
        <translation>キーを打つ</translation>
    </message>
    <message>
        <source>Delete Key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>{number}コマ目</translation>
    </message>
    <message>
        <source>A camera key stands here.</source>
        <translation>ここにカメラキーがあります。</translation>
    </message>
    <message>
        <source>On the way between keys. A change sets a key here.</source>
        <translation>キーの間を移動中です。変更するとここにキーを打ちます。</translation>
    </message>
    <message>
        <source>The camera stands still and sees the whole field. A change sets its first key.</source>
        <translation>カメラは静止し、フィールド全体を写しています。変更すると最初のキーを打ちます。</translation>
    </message>
    <message>
        <source>Which inbetweens are listed</source>
        <translation>一覧に出す中割り</translation>
    </message>
    <message>
        <source>Note on this inbetween…</source>
        <translation>この中割りのメモ…</translation>
    </message>
    <message>
        <source>Note on the inbetween under the playhead</source>
        <translation>再生ヘッドの位置の中割りのメモ</translation>
    </message>
    <message>
        <source>Inbetweens to review, the most doubtful first</source>
        <translation>チェックする中割り（信頼度の低い順）</translation>
    </message>
    <message>
        <source>Open a shot to review its inbetweens.</source>
        <translation>カットを開くと中割りをチェックできます。</translation>
    </message>
    <message>
        <source>This shot has no inbetweens to review.</source>
        <translation>このカットにチェックする中割りはありません。</translation>
    </message>
    <message>
        <source>All reviewed. Nothing is left to look at.</source>
        <translation>すべてチェック済みです。見るものは残っていません。</translation>
    </message>
    <message>
        <source>None stands like this.</source>
        <translation>この状態の中割りはありません。</translation>
    </message>
    <message>
        <source>Whose habits the sheet follows</source>
        <translation>タイムシートの形式</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>欧米式</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本式</translation>
    </message>
    <message>
        <source>Frames on a printed page</source>
        <translation>印刷する1ページのコマ数</translation>
    </message>
    <message>
        <source>{rows} a page</source>
        <translation>{rows}コマ/頁</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>PDFに印刷…</translation>
    </message>
    <message>
        <source>{shot} sheet.pdf</source>
        <translation>{shot} タイムシート.pdf</translation>
    </message>
    <message>
        <source>Print exposure sheet to PDF</source>
        <translation>タイムシートをPDFに印刷</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>{name} was written: {n} page.</source>
        <comment>{name} was written: {n} pages.</comment>
        <translation>
            <numerusform>{name}を書き出しました（{n}ページ）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of key drawings</source>
        <translation>原画のフォルダを開く</translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Your files are never changed.</source>
        <translation>ここにフォルダをドロップするか、選んでください。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Recent shots</source>
        <translation>最近使ったカット</translation>
    </message>
    <message>
        <source>{words}
Delete takes it off this list</source>
        <translation>{words}
Deleteキーでこの一覧から外します</translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation>{name}が見つかりません</translation>
    </message>
    <message>
        <source>It was at {folder}. Delete takes it off this list.</source>
        <translation>以前の場所は{folder}です。Deleteキーでこの一覧から外します。</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name}を開けません</translation>
    </message>
    <message>
        <source>Key drawings</source>
        <translation>原画</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>すべての絵</translation>
    </message>
    <message>
        <source>As the scene has them</source>
        <translation>シーンのとおり</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>薄く表示</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Show other layers</source>
        <translation>ほかのレイヤーを表示</translation>
    </message>
    <message>
        <source>Those of the scene that are not worked on.</source>
        <translation>シーンのうち、作業中でないレイヤーです。</translation>
    </message>
    <message>
        <source>cels background</source>
        <translation>セル 背景 BG レイヤー</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>オニオンスキン</translation>
    </message>
    <message>
        <source>Show ghosts of the drawings around</source>
        <translation>前後の絵をゴーストで表示</translation>
    </message>
    <message>
        <source>onion skin</source>
        <translation>オニオンスキン 透かし</translation>
    </message>
    <message>
        <source>Ghosts of</source>
        <translation>ゴーストにする絵</translation>
    </message>
    <message>
        <source>The neighbouring keys, or the neighbouring drawings of any kind.</source>
        <translation>隣の原画、または種類を問わず隣の絵です。</translation>
    </message>
    <message>
        <source>Strength of all</source>
        <translation>全体の濃さ</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>不透明度 透明度</translation>
    </message>
    <message>
        <source>Each ghost</source>
        <translation>ゴーストごとの設定</translation>
    </message>
    <message>
        <source>How many on either side, and how strong each is of the strength of all.</source>
        <translation>前後の枚数と、全体の濃さに対するそれぞれの濃さです。</translation>
    </message>
    <message>
        <source>opacity slots count</source>
        <translation>不透明度 透明度 枚数</translation>
    </message>
    <message>
        <source>Colour before</source>
        <translation>前の色</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>色 着色</translation>
    </message>
    <message>
        <source>Colour after</source>
        <translation>後の色</translation>
    </message>
    <message>
        <source>Lay ghosts over the drawing</source>
        <translation>ゴーストを絵の上に重ねる</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>手前 前面</translation>
    </message>
    <message>
        <source>What shows through where a drawing is transparent. It is never exported.</source>
        <translation>絵の透明な部分に見えるものです。書き出されません。</translation>
    </message>
    <message>
        <source>background colour paper white black checkerboard</source>
        <translation>背景 色 紙 白 黒 市松模様 チェッカー</translation>
    </message>
    <message>
        <source>Mirror the view</source>
        <translation>表示を左右反転</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>反転 鏡 ミラー</translation>
    </message>
    <message>
        <source>Dots of the spacing</source>
        <translation>詰めの点</translation>
    </message>
    <message>
        <source>Where the point under the pointer is on each drawing of the gap.</source>
        <translation>ポインタの下の点が、区間の各絵でどこにあるかを示します。</translation>
    </message>
    <message>
        <source>chart path</source>
        <translation>詰め 軌道</translation>
    </message>
    <message>
        <source>Turn the view by</source>
        <translation>表示の回転角度</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>回転 傾き</translation>
    </message>
    <message>
        <source>Field grid of twelve fields</source>
        <translation>12フィールドのグリッド</translation>
    </message>
    <message>
        <source>Areas safe for action and titles</source>
        <translation>アクションとタイトルの安全範囲</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Restore Defaults…</source>
        <translation>初期値に戻す…</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>環境設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No preference is called “{query}”.</source>
        <translation>「{query}」という設定はありません。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>初期値に戻す</translation>
    </message>
    <message numerus="yes">
        <source>{n} preference</source>
        <comment>{n} preferences</comment>
        <translation>
            <numerusform>設定{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {count} of “{page}” back?</source>
        <translation>「{page}」の{count}を初期値に戻しますか？</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>{title}: back to the usual colour</source>
        <translation>{title}：標準の色に戻す</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Best device there is</source>
        <translation>最適なデバイス</translation>
    </message>
    <message>
        <source>Take in at once</source>
        <translation>すぐに取り込む</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>the best device there is</source>
        <translation>最適なデバイス</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy version, device, folders and libraries as text</source>
        <translation>版、デバイス、フォルダ、ライブラリを文字でコピーします</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Draws the inbetweens of 2D animation from a folder of key drawings. Everything stays on this machine.</source>
        <translation>原画のフォルダから2Dアニメーションの中割りを生成します。データはこのマシンの外に出ません。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとライセンス</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Autosaves</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>The best device is the graphics card where there is one that can be used.</source>
        <translation>使えるグラフィックボードがあれば、それが最適なデバイスになります。</translation>
    </message>
    <message>
        <source>device GPU CUDA graphics card</source>
        <translation>デバイス GPU CUDA グラフィックボード グラボ</translation>
    </message>
    <message>
        <source>Exact colours in new shots</source>
        <translation>新しいカットで色を正確に保つ</translation>
    </message>
    <message>
        <source>Inbetweens of flat art keep to the colours of their keys. Each shot and gap can say otherwise.</source>
        <translation>ベタ塗りの絵では、中割りの色を原画の色に限ります。カットごと、区間ごとに変えられます。</translation>
    </message>
    <message>
        <source>palette paint flat new colours</source>
        <translation>パレット 塗り ベタ 新しい色 正確</translation>
    </message>
    <message>
        <source>Whole lines in new shots</source>
        <translation>新しいカットで線を保つ</translation>
    </message>
    <message>
        <source>Lines of line art are drawn anew in inbetweens, whole and of their width. Each shot and gap can say otherwise.</source>
        <translation>線画の中割りで、線を途切れのない元の太さで描き直します。カットごと、区間ごとに変えられます。</translation>
    </message>
    <message>
        <source>line art trace breaks ghosts width ink</source>
        <translation>線画 色トレス線 途切れ 二重線 太さ 線を保つ</translation>
    </message>
    <message>
        <source>Close gaps in new shots</source>
        <translation>新しいカットで隙間を閉じる</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Gaps in the lines of inbetweens are closed up to this width where the keys have none. 0 closes none. Each shot and gap can say otherwise.</source>
        <translation>原画の線に隙間がないところで、中割りの線の隙間をこの幅まで閉じます。0なら閉じません。カットごと、区間ごとに変えられます。</translation>
    </message>
    <message>
        <source>leaks regions paint bucket lines fill</source>
        <translation>塗り漏れ 漏れ 領域 塗り バケツ 線 隙間</translation>
    </message>
    <message>
        <source>Memory and disk</source>
        <translation>メモリとディスク</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>メモリ上の画像</translation>
    </message>
    <message>
        <source>More keeps longer shots ready to play without a pause.</source>
        <translation>増やすと、長いカットも途切れずに再生できます。</translation>
    </message>
    <message>
        <source>RAM cache</source>
        <translation>RAM メモリ キャッシュ</translation>
    </message>
    <message>
        <source>Disk cache</source>
        <translation>ディスクキャッシュ</translation>
    </message>
    <message>
        <source>Beyond it, the inbetweens that were unused for longest go first.</source>
        <translation>これを超えると、長く使っていない中割りから消えます。</translation>
    </message>
    <message>
        <source>quota size space</source>
        <translation>上限 容量 サイズ 空き</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>現在の使用量</translation>
    </message>
    <message>
        <source>Clearing deletes rendered inbetweens alone, never what you drew.</source>
        <translation>消えるのは生成した中割りだけで、手描きの絵は消えません。</translation>
    </message>
    <message>
        <source>clear cache empty delete</source>
        <translation>キャッシュ 消去 空にする 削除</translation>
    </message>
    <message>
        <source>Folder of the open shot</source>
        <translation>開いているカットのフォルダ</translation>
    </message>
    <message>
        <source>New drawings</source>
        <translation>新しい絵</translation>
    </message>
    <message>
        <source>What is done with drawings that come into the folder. Where a place is not certain, you are asked first.</source>
        <translation>フォルダに入ってきた絵の扱いです。置く位置が確かでないときは、先に確認します。</translation>
    </message>
    <message>
        <source>watch folder arrive new keys files renamed missing hot folder</source>
        <translation>フォルダ 監視 新しい絵 追加 原画 ファイル 名前 変更 欠落 ホットフォルダ</translation>
    </message>
    <message>
        <source>Drawing by hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>{file} stands for the picture; it comes last where it is not named.</source>
        <translation>{file}は画像を表します。書かない場合は最後に付きます。</translation>
    </message>
    <message>
        <source>external editor Krita Photoshop GIMP command</source>
        <translation>外部エディタ ペイントソフト Krita Photoshop GIMP コマンド</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Edits are kept here within seconds, and offered again after a crash.</source>
        <translation>編集内容は数秒以内にここに残り、異常終了の後に復元できます。</translation>
    </message>
    <message>
        <source>recover crash backup</source>
        <translation>復元 クラッシュ 異常終了 バックアップ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Keep the gap&apos;s length</source>
        <translation type="vanished">区間の尺を保つ</translation>
    </message>
    <message>
        <source>Ripple: what follows moves</source>
        <translation type="vanished">後ろもずらす（リップル）</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>色 ダーク ライト 暗い 明るい</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect when Inbetweener is started again.</source>
        <translation>Inbetweenerの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>The list on the welcome page and in File. The shots themselves stay.</source>
        <translation>開始ページとファイルメニューの一覧です。カット自体は残ります。</translation>
    </message>
    <message>
        <source>history forget</source>
        <translation>履歴 消去 忘れる</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生方法</translation>
    </message>
    <message>
        <source>loop repeat</source>
        <translation>ループ 繰り返し</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>往復 ピンポン</translation>
    </message>
    <message>
        <source>slow speed</source>
        <translation>スロー 速度 遅い</translation>
    </message>
    <message>
        <source>Timeline and Sheet</source>
        <translation>タイムラインとシート</translation>
    </message>
    <message>
        <source>When timing changes</source>
        <translation>タイミング変更時</translation>
    </message>
    <message>
        <source>New shots</source>
        <translation>新しいカット</translation>
    </message>
    <message>
        <source>Of folders that are opened for the first time, and of sheets that do not say.</source>
        <translation>初めて開くフォルダと、フレームレートの記載がないタイムシートに使います。</translation>
    </message>
    <message>
        <source>fps rate speed</source>
        <translation>fps フレームレート 速さ コマ数</translation>
    </message>
    <message>
        <source>Habits of another program, or shortcuts of your own.</source>
        <translation>ほかのソフトの割り当て、または自分の割り当てです。</translation>
    </message>
    <message>
        <source>What a change of exposures or inbetweens does to what follows.</source>
        <translation type="vanished">コマ打ちや中割り枚数の変更が、後に続くものに与える影響です。</translation>
    </message>
    <message>
        <source>length ripple</source>
        <translation>尺 リップル ずらす</translation>
    </message>
    <message>
        <source>Exposure sheet</source>
        <translation>タイムシート</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>x-sheet timesheet</source>
        <translation>タイムシート シート x-sheet</translation>
    </message>
    <message>
        <source>144 stand in two columns of 72.</source>
        <translation>144コマは72コマずつ2列に並びます。</translation>
    </message>
    <message>
        <source>rows PDF print</source>
        <translation>行 コマ数 PDF 印刷</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Habits of another program, or keys of your own.</source>
        <translation type="vanished">ほかのソフトの割り当て、または自分の割り当てです。</translation>
    </message>
    <message>
        <source>keyboard shortcuts preset Harmony OpenToonz Pencil2D</source>
        <translation>キーボード ショートカット プリセット キー割り当て Harmony OpenToonz Pencil2D</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>ほかの色…</translation>
    </message>
    <message>
        <source>Other colour ({colour})…</source>
        <translation>ほかの色（{colour}）…</translation>
    </message>
    <message>
        <source>Forget All</source>
        <translation>すべて消去</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot in the list</source>
        <comment>{n} shots in the list</comment>
        <translation>
            <numerusform>一覧に{n}カット</numerusform>
        </translation>
    </message>
    <message>
        <source>whatever the system opens pictures with</source>
        <translation>システムで画像を開くソフト</translation>
    </message>
    <message>
        <source>Choose a paint program</source>
        <translation>ペイントソフトを選択</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Clear Cache…</source>
        <translation>キャッシュを消去…</translation>
    </message>
    <message>
        <source>{size} of {quota} used</source>
        <translation>{quota}中{size}を使用</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Inbetweens are being drawn or exported. Wait for that to end, or cancel it.</source>
        <translation>中割りを生成中または書き出し中です。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>Delete {size} of rendered inbetweens?</source>
        <translation>生成した中割り{size}を削除しますか？</translation>
    </message>
    <message>
        <source>Those of every shot go and have to be rendered again, which takes time. Your keys, drawings by hand, projects, reviews and notes stay as they are.</source>
        <translation>すべてのカットの中割りが消え、生成し直すのに時間がかかります。原画、手描きの絵、プロジェクト、チェック、メモはそのまま残ります。</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>as in {name}</source>
        <translation>{name}と同じ</translation>
    </message>
    <message>
        <source>Change Shortcuts…</source>
        <translation>ショートカットを変更…</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation type="vanished">キーを変更…</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>開くのを中止しました。</translation>
    </message>
    <message>
        <source>Export stopped. No movie was written.</source>
        <translation>書き出しを中止しました。ムービーは書き出していません。</translation>
    </message>
    <message>
        <source>Export stopped. Files that were written are whole.</source>
        <translation>書き出しを中止しました。書き出し済みのファイルは完全なものです。</translation>
    </message>
    <message>
        <source>pictures in memory {mib} MiB</source>
        <translation>メモリ上の画像: {mib} MiB</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame dropped</source>
        <comment>{n} frames dropped</comment>
        <translation>
            <numerusform>コマ落ち{n}コマ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {gap}</source>
        <translation>{gap}を生成中</translation>
    </message>
    <message>
        <source>{done} of {total} inbetweens</source>
        <translation>中割り{done}/{total}枚</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">残り{time}</translation>
    </message>
    <message>
        <source>Rendering is paused</source>
        <translation>生成を一時停止中</translation>
    </message>
    <message>
        <source>held until the next key</source>
        <translation>次の原画まで止め</translation>
    </message>
    <message>
        <source>inbetweens on ones</source>
        <translation>1コマ打ちの中割り</translation>
    </message>
    <message>
        <source>inbetweens on twos</source>
        <translation>2コマ打ちの中割り</translation>
    </message>
    <message>
        <source>inbetweens on threes</source>
        <translation>3コマ打ちの中割り</translation>
    </message>
    <message>
        <source>Open sheet {name}</source>
        <translation>シート{name}を開く</translation>
    </message>
    <message>
        <source>Folder that holds the drawings</source>
        <translation>絵の入っているフォルダ</translation>
    </message>
    <message>
        <source>What stands between keys without marks</source>
        <translation>記号のない原画の間をどうするか</translation>
    </message>
    <message>
        <source>Scale drawings of another size than the rest</source>
        <translation>大きさの違う絵をほかに合わせて拡大・縮小する</translation>
    </message>
    <message>
        <source>What to know before it is opened</source>
        <translation>開く前の注意点</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Drawings in</source>
        <translation>絵の場所</translation>
    </message>
    <message>
        <source>Keys without marks</source>
        <translation>記号のない原画間</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>シートの指定</translation>
    </message>
    <message>
        <source>The sheet does not say.</source>
        <translation>シートに指定がありません。</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>フォルダを調べています…</translation>
    </message>
    <message>
        <source>Looking through the folder: {done} of {total} drawings</source>
        <translation>フォルダを調べています: {done}/{total}枚</translation>
    </message>
    <message>
        <source>There are no drawings in this folder. Choose the one that holds the folders of the cels.</source>
        <translation>このフォルダには絵がありません。セルのフォルダが入っているフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Gives {layers}, {frames}; {inbetweens}. Nothing is written until you save.</source>
        <translation>結果：{layers}、{frames}、{inbetweens}。保存するまで何も書き込みません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer</source>
        <comment>{n} layers</comment>
        <translation>
            <numerusform>レイヤー{n}枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween to draw</source>
        <comment>{n} inbetweens to draw</comment>
        <translation>
            <numerusform>残りの中割り{n}枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering {shot}</source>
        <translation>{shot}を生成中</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot waits</source>
        <comment>{n} shots wait</comment>
        <translation>
            <numerusform>{n}カット待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>No more shots are waiting.</source>
        <translation>待機中のカットはもうありません。</translation>
    </message>
    <message>
        <source>All inbetweens are ready.</source>
        <translation>中割りはすべて生成済みです。</translation>
    </message>
    <message numerus="yes">
        <source>One gap could not be rendered.</source>
        <comment>{n} gaps could not be rendered.</comment>
        <translation>
            <numerusform>{n}区間を生成できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendering stopped.</source>
        <translation>生成を中止しました。</translation>
    </message>
    <message>
        <source>Opening · {done} of {total} files</source>
        <translation>開いています · {done}/{total}ファイル</translation>
    </message>
    <message>
        <source>Writing the movie · {done} of {total} frames</source>
        <translation>ムービーを書き出し中 · {done}/{total}コマ</translation>
    </message>
    <message>
        <source>Exporting · {done} of {total} files</source>
        <translation>書き出し中 · {done}/{total}ファイル</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name}を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} frame was dropped to keep real time.</source>
        <comment>{n} frames were dropped to keep real time.</comment>
        <translation>
            <numerusform>実時間で再生するため、{n}コマを飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on an inbetween</source>
        <translation>中割りの位置で使えます</translation>
    </message>
    <message>
        <source>Select a pin that moves</source>
        <translation>動くピンを選択してください</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>取り消す操作がありません</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作がありません</translation>
    </message>
    <message>
        <source>Stand on an inbetween that is ready</source>
        <translation>生成済みの中割りの位置で使えます</translation>
    </message>
    <message>
        <source>Stand on a key</source>
        <translation>原画の位置で使えます</translation>
    </message>
    <message>
        <source>Nothing is being rendered</source>
        <translation>生成中のものがありません</translation>
    </message>
    <message>
        <source>Select a gap that waits or is being drawn</source>
        <translation>待機中または生成中の区間を選択してください</translation>
    </message>
    <message>
        <source>Select a gap that waits</source>
        <translation>待機中の区間を選択してください</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>失敗したものがありません</translation>
    </message>
    <message>
        <source>Nothing has finished</source>
        <translation>終了したものがありません</translation>
    </message>
    <message>
        <source>Go to a gap between two keys</source>
        <translation>2枚の原画の間の区間に移動してください</translation>
    </message>
    <message>
        <source>Select a pin</source>
        <translation>ピンを選択してください</translation>
    </message>
    <message>
        <source>Select a gap</source>
        <translation>区間を選択してください</translation>
    </message>
    <message>
        <source>There are no pins in this gap</source>
        <translation>この区間にはピンがありません</translation>
    </message>
    <message>
        <source>Add a sound first</source>
        <translation>先にサウンドを追加してください</translation>
    </message>
    <message>
        <source>Stand on an inbetween drawn by hand</source>
        <translation>手描きした中割りの位置で使えます</translation>
    </message>
    <message>
        <source>Nothing is said of this drawing yet</source>
        <translation>この絵はまだ判定していません</translation>
    </message>
    <message>
        <source>Open a shot first</source>
        <translation>先にカットを開いてください</translation>
    </message>
    <message>
        <source>Every inbetween has been reviewed.</source>
        <translation>中割りはすべてチェック済みです。</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween is not ready, and was not accepted.</source>
        <comment>{n} inbetweens are not ready, and were not accepted.</comment>
        <translation>
            <numerusform>{n}枚の中割りは未完成のため、承認していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Choose another.</source>
        <translation type="vanished">{name}を{folder}に書き込めません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Is the disk full?</source>
        <translation type="vanished">{name}を{folder}に書き込めません。ディスクの空きを確認してください。</translation>
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
            <numerusform>{n}コマ</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbetweens of the gap</source>
        <translation>区間の中割り</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>まだ原画がありません</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <source>Set on {exposure}</source>
        <translation>{exposure}打ちに変更</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} inbetween</source>
        <comment>Set {n} inbetweens</comment>
        <translation>
            <numerusform>中割りを{n}枚に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Set gap length</source>
        <translation>区間の尺を変更</translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation>詰めを変更</translation>
    </message>
    <message>
        <source>Treat as {treatment}</source>
        <translation type="vanished">処理を「{treatment}」に変更</translation>
    </message>
    <message>
        <source>Inbetween the gap</source>
        <translation>区間を中割り</translation>
    </message>
    <message>
        <source>Cut between the keys</source>
        <translation>中割りしない（切り替え）</translation>
    </message>
    <message>
        <source>Leave the gap blank</source>
        <translation>区間を空ける</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Let parts go straight</source>
        <translation>部分をまっすぐ動かす</translation>
    </message>
    <message>
        <source>Let parts go on arcs</source>
        <translation>部分を弧で動かす</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>色の扱いを変更</translation>
    </message>
    <message>
        <source>Use exact colours</source>
        <translation>色を正確に保つ</translation>
    </message>
    <message>
        <source>Use any colours</source>
        <translation>色を限らない</translation>
    </message>
    <message>
        <source>Change lines</source>
        <translation>線の扱いを変更</translation>
    </message>
    <message>
        <source>Draw whole lines</source>
        <translation>線を保つ</translation>
    </message>
    <message>
        <source>Leave lines as drawn</source>
        <translation>線をモデルのままにする</translation>
    </message>
    <message>
        <source>Change closing of gaps</source>
        <translation>隙間の扱いを変更</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>隙間を閉じる</translation>
    </message>
    <message>
        <source>Leave gaps open</source>
        <translation>隙間を閉じない</translation>
    </message>
    <message>
        <source>Hold last key</source>
        <translation>最後の原画の止めを変更</translation>
    </message>
    <message>
        <source>Set frame rate</source>
        <translation>フレームレートを変更</translation>
    </message>
    <message>
        <source>Move key</source>
        <translation>原画を移動</translation>
    </message>
    <message>
        <source>Go to a key to take it off the timeline.</source>
        <translation>タイムラインから外す原画に移動してください。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>原画を外す</translation>
    </message>
    <message>
        <source>Use as key</source>
        <translation>原画にする</translation>
    </message>
    <message>
        <source>Take off timeline</source>
        <translation>タイムラインから外す</translation>
    </message>
    <message>
        <source>The shot has no size to fit drawings to: no file could be read.</source>
        <translation>読めるファイルがなく、絵を合わせる大きさが決まりません。</translation>
    </message>
    <message>
        <source>Fit drawings</source>
        <translation>絵をキャンバスに合わせる</translation>
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
        <translation>中止</translation>
    </message>
    <message>
        <source>Show all drawings clearly again</source>
        <translation>すべての絵を通常の濃さに戻します</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>残り1秒未満</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="vanished">{seconds:.0f}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>for the hand</source>
        <translation>手描き用</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>{first}～{last}コマ目</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>{percent}%の位置</translation>
    </message>
    <message>
        <source>{n} for the hand</source>
        <translation>手描き用{n}枚</translation>
    </message>
    <message>
        <source>{n} by hand</source>
        <translation>手描き{n}枚</translation>
    </message>
    <message>
        <source>{frames} · no inbetweens</source>
        <translation>{frames} · 中なし</translation>
    </message>
    <message>
        <source>{inbetweens} {rate}</source>
        <translation>{inbetweens} {rate}</translation>
    </message>
    <message>
        <source>{n} {rate}</source>
        <translation>{n}枚 {rate}</translation>
    </message>
    <message>
        <source>on {exposure}s</source>
        <translation>{exposure}コマ打ち</translation>
    </message>
    <message>
        <source>on {exposure}s, last {last}</source>
        <translation>{exposure}コマ打ち、最後{last}コマ</translation>
    </message>
    <message>
        <source>{exposure}s</source>
        <translation>{exposure}コマ</translation>
    </message>
    <message>
        <source>on {some} and {last}</source>
        <translation>{some}と{last}打ち</translation>
    </message>
    <message>
        <source>ripple · Shift: keep length</source>
        <translation>後ろもずらす · Shift: 尺を保つ</translation>
    </message>
    <message>
        <source>keeps the length · Shift: ripple</source>
        <translation>尺を保つ · Shift: 後ろもずらす</translation>
    </message>
    <message>
        <source>how long the last key stays</source>
        <translation>最後の原画の止め</translation>
    </message>
    <message>
        <source>The shot keeps its length; ripple makes it longer</source>
        <translation>カットの尺は変わりません。「後ろもずらす」なら伸びます</translation>
    </message>
    <message>
        <source>Timeline position</source>
        <translation>タイムラインの位置</translation>
    </message>
    <message>
        <source>Frame {number}: {description}</source>
        <translation>{number}コマ目: {description}</translation>
    </message>
    <message>
        <source>{name} · muted</source>
        <translation>{name} · ミュート</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}%</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <translation>サウンドを読み込み中…</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Drag it to let it begin earlier or later.</source>
        <translation>ドラッグすると開始を早めたり遅らせたりできます。</translation>
    </message>
    <message>
        <source>Open a folder of key drawings to begin</source>
        <translation>原画のフォルダを開いて始めます</translation>
    </message>
    <message>
        <source>no gap is selected</source>
        <translation>区間が選択されていません</translation>
    </message>
    <message>
        <source>no key comes after</source>
        <translation>次の原画がありません</translation>
    </message>
    <message>
        <source>this is no inbetween</source>
        <translation>中割りではありません</translation>
    </message>
    <message>
        <source>render it first</source>
        <translation>先に生成してください</translation>
    </message>
    <message>
        <source>none was copied</source>
        <translation>コピーした詰めがありません</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>足りない中割りはありません</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>the whole shot plays</source>
        <translation>作業範囲がカット全体です</translation>
    </message>
    <message>
        <source>Open This Shot</source>
        <translation>このカットを開く</translation>
    </message>
    <message>
        <source>Draw This Shot Next</source>
        <translation>このカットを次に生成</translation>
    </message>
    <message>
        <source>Try This Shot Again</source>
        <translation>このカットを再試行</translation>
    </message>
    <message>
        <source>Cancel This Shot</source>
        <translation>このカットを中止</translation>
    </message>
    <message>
        <source>Remove This Shot</source>
        <translation>このカットを外す</translation>
    </message>
    <message>
        <source>Add Recent Shot</source>
        <translation>最近使ったカットを追加</translation>
    </message>
    <message>
        <source>No shot was opened yet</source>
        <translation>まだ開いたカットがありません</translation>
    </message>
    <message>
        <source>{file} was written and is a breakdown of this shot now.</source>
        <translation>{file}を書き出し、このカットの中割り参考にしました。</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>取り消し: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>やり直し: {step}</translation>
    </message>
    <message>
        <source>frame {frame} / {last} · {name}</source>
        <translation>{frame}/{last}コマ目 · {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>How far rendering has come</source>
        <translation>生成の進み具合</translation>
    </message>
    <message>
        <source>Add Shots</source>
        <translation>カットを追加</translation>
    </message>
    <message>
        <source>Add Shots: draw others too, once this one needs nothing</source>
        <translation>カットを追加：このカットの生成が済んだら、ほかのカットも生成します</translation>
    </message>
    <message>
        <source>Drop to draw</source>
        <translation>ドロップして生成</translation>
    </message>
    <message>
        <source>Gaps and shots that are rendered</source>
        <translation>生成する区間とカット</translation>
    </message>
    <message>
        <source>Why it could not be drawn</source>
        <translation>生成できなかった理由</translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Open a shot, or drop shots here to draw them.</source>
        <translation>生成中のものはありません。
カットを開くか、カットをここにドロップすると生成します。</translation>
    </message>
    <message>
        <source>Nothing is being rendered.
Render this shot, or drop other shots here to draw them too.</source>
        <translation>生成中のものはありません。
このカットを生成するか、ほかのカットをここにドロップすると、それも生成します。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reading the shot</source>
        <translation>カットを読み込み中</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>This shot</source>
        <translation>このカット</translation>
    </message>
    <message>
        <source>Other shots</source>
        <translation>ほかのカット</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>ほかのレイヤー</translation>
    </message>
    <message>
        <source>{gap}, by {model}</source>
        <translation>{gap}（{model}）</translation>
    </message>
    <message>
        <source>Waiting, comes next</source>
        <translation>待機中（次に生成）</translation>
    </message>
    <message numerus="yes">
        <source>{n} problem</source>
        <comment>{n} problems</comment>
        <translation>
            <numerusform>問題{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, nothing to draw</source>
        <translation>完了（生成するものなし）</translation>
    </message>
    <message numerus="yes">
        <source>{n} layer to do</source>
        <comment>{n} layers to do</comment>
        <translation>
            <numerusform>残り{n}レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays everywhere, with sound: for review, dailies and sharing.</source>
        <translation>どこでも再生でき、サウンド付きです。チェック、ラッシュ、共有用。</translation>
    </message>
    <message>
        <source>For web pages, with sound; cels stay transparent.</source>
        <translation>Webページ用で、サウンド付きです。セルの透明部分も残ります。</translation>
    </message>
    <message>
        <source>For editing and compositing: 10 bits a colour, transparency, sound uncompressed.</source>
        <translation>編集・撮影（コンポジット）用：1色10ビット、透明あり、サウンドは非圧縮。</translation>
    </message>
    <message>
        <source>Every pixel exact, up to 16 bits, transparent, sound uncompressed: large files.</source>
        <translation>全画素を正確に保存：最大16ビット、透明あり、サウンドは非圧縮。ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>Loops wherever a picture can be posted; 256 colours, no sound.</source>
        <translation>画像を投稿できる場所ならどこでもループ再生します。256色、サウンドなし。</translation>
    </message>
    <message>
        <source>Loops in browsers, every pixel exact, transparent; no sound.</source>
        <translation>ブラウザでループ再生します。全画素が正確、透明あり、サウンドなし。</translation>
    </message>
    <message>
        <source>draft – small and quick</source>
        <translation>下書き – 小さく速い</translation>
    </message>
    <message>
        <source>good – for review and sharing</source>
        <translation>標準 – チェック・共有用</translation>
    </message>
    <message>
        <source>best – for work that goes on</source>
        <translation>最高 – 後の工程用</translation>
    </message>
    <message>
        <source>{seconds} s at {rate}</source>
        <translation>{seconds}秒、{rate}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size}ピクセル</translation>
    </message>
    <message>
        <source>{name} was written: {frames}, {seconds} s, {size}.</source>
        <translation>{name}を書き出しました（{frames}、{seconds}秒、{size}）。</translation>
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
        <translation type="vanished">{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>{ended} of {n} gap</source>
        <comment>{ended} of {n} gaps</comment>
        <translation>
            <numerusform>{ended}/{n}区間</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot to do</source>
        <comment>{n} shots to do</comment>
        <translation>
            <numerusform>残り{n}カット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has failed</source>
        <comment>{n} have failed</comment>
        <translation>
            <numerusform>失敗{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to draw</source>
        <translation>生成するものはありません</translation>
    </message>
    <message>
        <source>Add Shots to Queue</source>
        <translation>カットをキューに追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Resume Rendering</source>
        <translation>生成を再開</translation>
    </message>
    <message>
        <source>Show Queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>Rendering has finished</source>
        <translation>生成が終わりました</translation>
    </message>
    <message numerus="yes">
        <source>{n} more shot is done</source>
        <comment>{n} more shots are done</comment>
        <translation>
            <numerusform>ほかの{n}カットも完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap failed</source>
        <comment>{n} gaps failed</comment>
        <translation>
            <numerusform>{n}区間が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot has problems</source>
        <comment>{n} shots have problems</comment>
        <translation>
            <numerusform>{n}カットに問題あり</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>。</translation>
    </message>
    <message>
        <source>Nothing had to be drawn</source>
        <translation>生成するものはありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>{n} shot failed</source>
        <comment>{n} shots failed</comment>
        <translation type="vanished">
            <numerusform>{n}カットが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Everything was drawn already</source>
        <translation type="vanished">すべて生成済みでした</translation>
    </message>
    <message numerus="yes">
        <source>{n} inbetween drawn in {time}</source>
        <comment>{n} inbetweens drawn in {time}</comment>
        <translation>
            <numerusform>中割り{n}枚を{time}で生成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot of the queue</source>
        <comment>{n} shots of the queue</comment>
        <translation type="vanished">
            <numerusform>キューの{n}カット</numerusform>
        </translation>
    </message>
    <message>
        <source>{shots}: {drawn}</source>
        <translation type="vanished">{shots}：{drawn}</translation>
    </message>
    <message>
        <source>Sound of the shot</source>
        <translation>カットのサウンド</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation>サウンド ({kinds})</translation>
    </message>
    <message>
        <source>Open a shot first, then add its sound.</source>
        <translation>先にカットを開いてから、サウンドを追加してください。</translation>
    </message>
    <message>
        <source>{name} {problem}.</source>
        <translation>{name}{problem}。</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>サウンドを追加</translation>
    </message>
    <message>
        <source>Replace sound</source>
        <translation>サウンドを置き換え</translation>
    </message>
    <message>
        <source>Remove sound</source>
        <translation>サウンドを削除</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>サウンドをミュート</translation>
    </message>
    <message>
        <source>Hear sound</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume of {name} in percent</source>
        <translation>{name}の音量（%）</translation>
    </message>
    <message>
        <source>Set volume</source>
        <translation>音量を変更</translation>
    </message>
    <message>
        <source>Move sound</source>
        <translation>サウンドを移動</translation>
    </message>
    <message>
        <source>Replace Sound…</source>
        <translation>サウンドを置き換え…</translation>
    </message>
    <message>
        <source>{message} The shot plays all the same.</source>
        <translation>{message}カットはそのまま再生します。</translation>
    </message>
    <message>
        <source>{moved} · begins at frame {number}</source>
        <translation>{moved} · {number}コマ目から</translation>
    </message>
    <message>
        <source>No drawing matches: {filter}.</source>
        <translation>「{filter}」に該当する絵はありません。</translation>
    </message>
    <message>
        <source>only {filter} · {n}</source>
        <translation>{filter}のみ · {n}枚</translation>
    </message>
    <message>
        <source>Two drawings have up to {most} pins.</source>
        <translation>2枚の絵に打てるピンは{most}組までです。</translation>
    </message>
    <message>
        <source>Go to a gap: pins lie between two keys.</source>
        <translation>区間に移動してください。ピンは2枚の原画の間に打ちます。</translation>
    </message>
    <message>
        <source>That pin is there no more.</source>
        <translation>そのピンはもうありません。</translation>
    </message>
    <message>
        <source>A pin lies on the picture or near it.</source>
        <translation>ピンは画像の上か、その近くに打ってください。</translation>
    </message>
    <message>
        <source>A line, outline or path has up to {most} points.</source>
        <translation>線、輪郭、軌道の点は{most}個までです。</translation>
    </message>
    <message>
        <source>is not two points</source>
        <translation>が2つの点になっていません</translation>
    </message>
    <message>
        <source>is not a point</source>
        <translation>が点ではありません</translation>
    </message>
    <message>
        <source>is far from any picture</source>
        <translation>が画像から離れすぎています</translation>
    </message>
    <message>
        <source>in both keys</source>
        <translation>両方の原画にある</translation>
    </message>
    <message>
        <source>in the key before only</source>
        <translation>前の原画だけにある</translation>
    </message>
    <message>
        <source>in the key after only</source>
        <translation>次の原画だけにある</translation>
    </message>
    <message>
        <source>in neither</source>
        <translation>どちらにもない</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消えた</translation>
    </message>
    <message>
        <source>There is not enough memory on {device} to draw a picture of {width} × {height} pixels. Close other programs, or choose another device.</source>
        <translation>{device}のメモリが足りず、{width}×{height}ピクセルの絵を生成できません。ほかのプログラムを終了するか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>{model} does not tell how the drawing moves</source>
        <translation>{model}は動きの情報を出しません</translation>
    </message>
    <message>
        <source>finding how the drawing moves…</source>
        <translation>絵の動きを検出中…</translation>
    </message>
    <message>
        <source>this point stands still</source>
        <translation>この点は動きません</translation>
    </message>
    <message>
        <source>confidence {confidence}</source>
        <translation>信頼度{confidence}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The keys are painted or textured, not filled with flat colours.</source>
        <translation>原画がベタ塗りではなく、絵の具塗りかテクスチャです。</translation>
    </message>
    <message>
        <source>The keys have too many colours for flat art.</source>
        <translation>原画の色数が、ベタ塗りにしては多すぎます。</translation>
    </message>
    <message>
        <source>The keys have colours that are neither flat nor on an antialiased edge.</source>
        <translation>原画に、ベタ塗りの色でもアンチエイリアスの縁の色でもない色があります。</translation>
    </message>
    <message>
        <source>Pin {pin} contradicts pin {other} and is not used</source>
        <translation>ピン{pin}はピン{other}と矛盾するため使いません</translation>
    </message>
    <message>
        <source>Set pin</source>
        <translation>ピンを打つ</translation>
    </message>
    <message>
        <source>Pin what stays</source>
        <translation>動かないものにピンを打つ</translation>
    </message>
    <message>
        <source>Pin what appears</source>
        <translation>現れるものにピンを打つ</translation>
    </message>
    <message>
        <source>Pin what vanishes</source>
        <translation>消えるものにピンを打つ</translation>
    </message>
    <message>
        <source>Let pinned part move</source>
        <translation>ピンの部分を動かす</translation>
    </message>
    <message>
        <source>Let pinned part stay</source>
        <translation>ピンの部分を動かさない</translation>
    </message>
    <message>
        <source>Let pinned part appear</source>
        <translation>ピンの部分を現れるものにする</translation>
    </message>
    <message>
        <source>Let pinned part vanish</source>
        <translation>ピンの部分を消えるものにする</translation>
    </message>
    <message>
        <source>Bring pinned part to the front</source>
        <translation>ピンの部分を前に出す</translation>
    </message>
    <message>
        <source>Send pinned part behind</source>
        <translation>ピンの部分を後ろに回す</translation>
    </message>
    <message>
        <source>Let the path of a pin follow its gap</source>
        <translation>ピンの軌道を区間に合わせる</translation>
    </message>
    <message>
        <source>Let the path of a pin be found</source>
        <translation>ピンの軌道を自動にする</translation>
    </message>
    <message>
        <source>Straighten the path of a pin</source>
        <translation>ピンの軌道を直線にする</translation>
    </message>
    <message>
        <source>Bend the path of a pin</source>
        <translation>ピンの軌道を曲げる</translation>
    </message>
    <message>
        <source>Change the spacing of a pin</source>
        <translation>ピンの詰めを変更</translation>
    </message>
    <message>
        <source>Move pin</source>
        <translation>ピンを移動</translation>
    </message>
    <message>
        <source>Delete pin</source>
        <translation>ピンを削除</translation>
    </message>
    <message>
        <source>Delete all pins</source>
        <translation>すべてのピンを削除</translation>
    </message>
    <message>
        <source>preview of the pins – not rendered yet</source>
        <translation>ピンのプレビュー – 未生成</translation>
    </message>
    <message>
        <source>preview of the pins – queued</source>
        <translation>ピンのプレビュー – 待機中</translation>
    </message>
    <message>
        <source>preview of the pins – rendering</source>
        <translation>ピンのプレビュー – 生成中</translation>
    </message>
    <message>
        <source>preview of the pins – rendering failed</source>
        <translation>ピンのプレビュー – 生成に失敗</translation>
    </message>
    <message>
        <source>Draw along a line of {a}, from end to end</source>
        <translation>{a}の線を端から端までなぞります</translation>
    </message>
    <message>
        <source>Click a closed region of {a}, or draw around a part</source>
        <translation>{a}の閉じた領域をクリックするか、部分を囲みます</translation>
    </message>
    <message>
        <source>Click a part that does not move</source>
        <translation>動かない部分をクリックします</translation>
    </message>
    <message>
        <source>Draw along a line that does not move</source>
        <translation>動かない線をなぞります</translation>
    </message>
    <message>
        <source>Click a region that does not move, or draw around a part</source>
        <translation>動かない領域をクリックするか、部分を囲みます</translation>
    </message>
    <message>
        <source>Click a part of {b} that is not on {a}</source>
        <translation>{a}になく{b}にある部分をクリックします</translation>
    </message>
    <message>
        <source>Draw along a line of {b} that is not on {a}</source>
        <translation>{a}になく{b}にある線をなぞります</translation>
    </message>
    <message>
        <source>Click or draw around a region of {b} that is not on {a}</source>
        <translation>{a}になく{b}にある領域をクリックするか囲みます</translation>
    </message>
    <message>
        <source>Click a part of {a} that is not on {b}</source>
        <translation>{b}になく{a}にある部分をクリックします</translation>
    </message>
    <message>
        <source>Draw along a line of {a} that is not on {b}</source>
        <translation>{b}になく{a}にある線をなぞります</translation>
    </message>
    <message>
        <source>Click or draw around a region of {a} that is not on {b}</source>
        <translation>{b}になく{a}にある領域をクリックするか囲みます</translation>
    </message>
    <message>
        <source>Now the same point on {name}</source>
        <translation>次に{name}の同じ点</translation>
    </message>
    <message>
        <source>Now the same line on {name}, in the same direction</source>
        <translation>次は{name}の同じ線を、同じ向きになぞります</translation>
    </message>
    <message>
        <source>Now the same region on {name}: click it, or draw around it</source>
        <translation>次は{name}の同じ領域をクリックするか囲みます</translation>
    </message>
    <message>
        <source>No model draws here: pins change nothing</source>
        <translation>ここはモデルが生成しないので、ピンは効きません</translation>
    </message>
    <message>
        <source>Drag the path to bend it, its numbers to space it</source>
        <translation>軌道をドラッグすると曲がり、数字をドラッグすると詰めが変わります</translation>
    </message>
    <message>
        <source>Drag it, or nudge it with the arrow keys</source>
        <translation>ドラッグするか、矢印キーで少しずつ動かします</translation>
    </message>
    <message>
        <source>Drag either end, or nudge it with the arrow keys</source>
        <translation>どちらかの端をドラッグするか、矢印キーで少しずつ動かします</translation>
    </message>
    <message>
        <source>Click the next corner, and the last one twice</source>
        <translation>次の角をクリックし、最後の角はダブルクリックします</translation>
    </message>
    <message>
        <source>Drag a point of {a} to where it is on {b}</source>
        <translation>{a}の点を、{b}での位置までドラッグします</translation>
    </message>
    <message>
        <source>{name} · preview</source>
        <translation>{name} · プレビュー</translation>
    </message>
    <message>
        <source>drawing a preview …</source>
        <translation>プレビューを生成中…</translation>
    </message>
    <message>
        <source>Whether inbetweens keep to the colours of their keys</source>
        <translation>中割りの色を原画の色に限るかどうか</translation>
    </message>
    <message>
        <source>Exact (the shot’s)</source>
        <translation>正確（カットの設定）</translation>
    </message>
    <message>
        <source>Any (the shot’s)</source>
        <translation>自由（カットの設定）</translation>
    </message>
    <message>
        <source>Exact: the keys’ alone</source>
        <translation>正確：原画の色だけ</translation>
    </message>
    <message>
        <source>Any: as the model draws</source>
        <translation>自由：モデルのまま</translation>
    </message>
    <message>
        <source>All colours are the keys’ own.</source>
        <translation>すべて原画の色です。</translation>
    </message>
    <message>
        <source>No new colours.</source>
        <translation>新しい色はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} new colour, {percent} % of the pixels</source>
        <comment>{n} new colours, {percent} % of the pixels</comment>
        <translation>
            <numerusform>新しい色{n}色、画素の{percent}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} new colour, {percent} % of the pixels</source>
        <comment>At most {n} new colours, {percent} % of the pixels</comment>
        <translation>
            <numerusform>新しい色は最多{n}色、画素の{percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>region</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>動かない</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>現れる</translation>
    </message>
    <message>
        <source>vanishes</source>
        <translation>消える</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Pins of the gap under the playhead</source>
        <translation>再生ヘッドの下の区間のピン</translation>
    </message>
    <message>
        <source>Drag a point of the key to where it is on the next one.

Click instead of dragging to set the two ends one after the other. Ctrl+click pins what does not move. Lines, regions, and what appears or vanishes are in the bar on the canvas.</source>
        <translation>原画の点を、次の原画での位置までドラッグします。

ドラッグの代わりにクリックすると、両端を順に打てます。動かない点はCtrl+クリックで打ちます。線、領域、現れるもの、消えるものは、キャンバスのバーで選びます。</translation>
    </message>
    <message>
        <source>{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</source>
        <translation>{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>path</source>
        <translation>軌道</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>詰め指示</translation>
    </message>
    <message>
        <source>{number}   {ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</source>
        <translation type="vanished">{number}   {ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}</translation>
    </message>
    <message>
        <source>{places}   stays</source>
        <translation type="vanished">{places}   動かない</translation>
    </message>
    <message>
        <source>Go to a gap between two keys to pin what moves there.</source>
        <translation>2枚の原画の間の区間に移動し、そこで動くものをピンで示してください。</translation>
    </message>
    <message>
        <source>Take up the pin tool, and say which points of the keys are the same.</source>
        <translation>ピンツールを選び、原画のどの点とどの点が同じかを示してください。</translation>
    </message>
    <message>
        <source>Drag a point of the key to where it is on the next one.

Click instead of dragging to set the two ends one after the other. Ctrl+click pins what does not move.</source>
        <translation type="vanished">原画の点を、次の原画での位置までドラッグします。

ドラッグの代わりにクリックすると、両端を順に打てます。動かない点はCtrl+クリックで打ちます。</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>別モデル</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>止め</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手描き</translation>
    </message>
    <message>
        <source>Show leaks</source>
        <translation>塗り漏れを表示</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>線を表示</translation>
    </message>
    <message>
        <source>In doubt ({trust}): what else?</source>
        <translation>要確認（{trust}）：ほかの方法</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen ({error}). Save your work; if the window looks odd from now on, close it and open it again.</source>
        <translation>予期しない問題が起きました（{error}）。作品を保存してください。このあと画面の様子がおかしいときは、ウィンドウを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>A camera has up to {most} keys.</source>
        <translation>カメラキーは{most}個までです。</translation>
    </message>
    <message>
        <source>The camera has a key at that frame already.</source>
        <translation>そのコマにはすでにカメラキーがあります。</translation>
    </message>
    <message>
        <source>The camera has no key at that frame.</source>
        <translation>そのコマにカメラキーはありません。</translation>
    </message>
    <message>
        <source>A scene keeps one layer. Add another before you take this one away.</source>
        <translation>シーンにはレイヤーが1つ必要です。これを外す前に、別のレイヤーを追加してください。</translation>
    </message>
    <message>
        <source>A layer&apos;s name has 1 to {most} letters.</source>
        <translation>レイヤーの名前は1～{most}文字です。</translation>
    </message>
    <message>
        <source>A background is there from the first frame to the last.</source>
        <translation>背景は最初のコマから最後のコマまであります。</translation>
    </message>
    <message>
        <source>Timing is between keys: both layers need two or more.</source>
        <translation>タイミングは原画の間にあります。どちらのレイヤーにも原画が2枚以上必要です。</translation>
    </message>
    <message>
        <source>The scene has {n} layers; there is no layer {number}.</source>
        <translation>このシーンのレイヤーは{n}枚です。レイヤー{number}はありません。</translation>
    </message>
    <message>
        <source>Gaps are closed up to {most} pixels, not {width}.</source>
        <translation>閉じられる隙間は{most}ピクセルまでです。{width}ピクセルにはできません。</translation>
    </message>
    <message>
        <source>What stays, appears or vanishes is in one place.</source>
        <translation>動かないもの、現れるもの、消えるものの位置は1か所です。</translation>
    </message>
    <message>
        <source>A pin of a point has one point in each key.</source>
        <translation>点のピンは、各原画に1点ずつです。</translation>
    </message>
    <message>
        <source>A line has two points or more in each key.</source>
        <translation>線には、各原画に2点以上が必要です。</translation>
    </message>
    <message>
        <source>An outline has three points or more, or one that lies inside.</source>
        <translation>輪郭には3点以上か、内側の1点が必要です。</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>A layer&apos;s opacity is from 0 to 1, not {opacity:g}.</source>
        <translation>レイヤーの不透明度は0～1です。{opacity:g}にはできません。</translation>
    </message>
    <message>
        <source>A layer lies within {most:g} pixels.</source>
        <translation>レイヤーの位置は{most:g}ピクセル以内です。</translation>
    </message>
    <message>
        <source>A layer follows the camera 0 to {most:g} times, not {parallax:g}.</source>
        <translation>レイヤーの視差は0～{most:g}です。{parallax:g}にはできません。</translation>
    </message>
    <message>
        <source>A scene has 1 to {most} layers, not {n}.</source>
        <translation>シーンのレイヤーは1～{most}枚です。{n}枚にはできません。</translation>
    </message>
    <message>
        <source>Two layers cannot both be called “{name}”.</source>
        <translation>2つのレイヤーに同じ名前「{name}」は付けられません。</translation>
    </message>
    <message>
        <source>A scene lasts up to {most} frames; with these numbers it would last {length}.</source>
        <translation>シーンの尺は{most}コマまでです。この値では{length}コマになります。</translation>
    </message>
    <message>
        <source>Column {name} shows no drawing that is there.</source>
        <translation>列{name}には、実在する絵がありません。</translation>
    </message>
    <message>
        <source>Column {name}: marks after its last key are left out.</source>
        <translation>列{name}：最後の原画より後の記号は除外します。</translation>
    </message>
    <message>
        <source>Column {name}: what stands before its first key is left out.</source>
        <translation>列{name}：最初の原画より前にあるものは除外します。</translation>
    </message>
    <message>
        <source>Column {name}: an empty stretch between inbetweens cannot be kept; key {key} is held until it begins.</source>
        <translation>列{name}：中割りの間の空の部分は残せません。その始まりまで原画{key}を止めにします。</translation>
    </message>
    <message>
        <source>Column {name}: the marks after key {key} stand unevenly; its inbetweens share the frames evenly.</source>
        <translation>列{name}：原画{key}の後の記号が不均等です。中割りはコマを均等に分けます。</translation>
    </message>
    <message numerus="yes">
        <source>Column {name}: no file for drawing {listed}; it counts as an inbetween.</source>
        <comment>Column {name}: no files for {n} drawings ({listed}); they count as inbetweens.</comment>
        <translation>
            <numerusform>列{name}：絵{n}枚のファイルがありません（{listed}）。中割りとみなします。</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTimelineIO is not installed.</source>
        <translation>OpenTimelineIOがインストールされていません。</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>似た名前</translation>
    </message>
    <message>
        <source>names close to each other</source>
        <translation>近い名前</translation>
    </message>
    <message>
        <source>its drawings are there</source>
        <translation>シートの絵がある</translation>
    </message>
    <message>
        <source>the only ones</source>
        <translation>ほかに候補なし</translation>
    </message>
    <message>
        <source>Column {name} has no folder and is left out.</source>
        <translation>列{name}はフォルダがないため除外します。</translation>
    </message>
    <message>
        <source>No drawing of the sheet is in the folders, so there is no scene.</source>
        <translation>シートの絵がフォルダに1枚もないため、シーンを作れません。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message numerus="yes">
        <source>The first frame of the sheet is empty; the scene begins after it.</source>
        <comment>The first {n} frames of the sheet are empty; the scene begins after them.</comment>
        <translation>
            <numerusform>シートの最初の{n}コマは空です。シーンはその後から始めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialogue and camera work of the sheet are not taken over.</source>
        <translation>シートのセリフとカメラワークは取り込みません。</translation>
    </message>
    <message>
        <source>Marks of drawings in reverse (●) count as those of inbetweens (○).</source>
        <translation>逆シートの記号（●）は中割りの記号（○）とみなします。</translation>
    </message>
    <message>
        <source>Signs that this program does not know are passed over.</source>
        <translation>このプログラムにない記号は読みません。</translation>
    </message>
    <message>
        <source>No drawing of a sheet can be called “{name}”.</source>
        <translation>シートでは絵の名前を「{name}」にできません。</translation>
    </message>
    <message>
        <source>it is a TDTS, whose form is not published. Export it as XDTS and open that</source>
        <translation>形式が公開されていないTDTSです。XDTSに書き出して、それを開いてください</translation>
    </message>
    <message>
        <source>it does not begin with “{line}”</source>
        <translation>「{line}」で始まっていません</translation>
    </message>
    <message>
        <source>holds no time table</source>
        <translation>にタイムテーブルがありません</translation>
    </message>
    <message numerus="yes">
        <source>The file holds {n} more sheet; only the first is read.</source>
        <comment>The file holds {n} more sheets; only the first is read.</comment>
        <translation>
            <numerusform>ファイルにはシートがほかに{n}枚ありますが、最初の1枚だけを読みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet does not say how long it is: it ends with its last entry.</source>
        <translation>シートに尺の指定がないため、最後の記入で終わりとします。</translation>
    </message>
    <message>
        <source>Entries after the sheet’s {n} frames are of no effect.</source>
        <translation>シートの尺{n}コマより後の記入は使いません。</translation>
    </message>
    <message>
        <source>The sheet’s frame rate makes no sense and is passed over.</source>
        <translation>シートのフレームレートが正しくないため、読みません。</translation>
    </message>
    <message>
        <source>has no fieldId</source>
        <translation>にfieldIdがありません</translation>
    </message>
    <message>
        <source>An entry without a name in column {name} is passed over.</source>
        <translation>列{name}の名前のない記入は読みません。</translation>
    </message>
    <message>
        <source>Of several values in column {name} the first is read.</source>
        <translation>列{name}に値が複数あるときは、最初の値を読みます。</translation>
    </message>
    <message>
        <source>has no frame or no data</source>
        <translation>にframeまたはdataがありません</translation>
    </message>
    <message>
        <source>Where a frame has two entries, the later one is read.</source>
        <translation>1コマに記入が2つあるときは、後のほうを読みます。</translation>
    </message>
    <message>
        <source>Of several notes at one frame the first is read.</source>
        <translation>1コマにメモが複数あるときは、最初のメモを読みます。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep and left out.</source>
        <translation>「{name}」は階層が深すぎるため除外します。</translation>
    </message>
    <message>
        <source>A sheet has up to {frames} frames and {columns} columns.</source>
        <translation>シートは{frames}コマ、{columns}列までです。</translation>
    </message>
    <message>
        <source>it is Krita&apos;s own format; save it as OpenRaster (.ora) or PSD</source>
        <translation>Kritaの独自形式です。OpenRaster（.ora）またはPSDで保存してください</translation>
    </message>
    <message>
        <source>“{name}” is no layer of pixels: it is left out.</source>
        <translation>「{name}」は画素のレイヤーではないため除外します。</translation>
    </message>
    <message>
        <source>“{name}” blends as “{mode}”: it is taken as normal.</source>
        <translation>「{name}」の合成モード「{mode}」は「通常」とみなします。</translation>
    </message>
    <message>
        <source>it is damaged (a layer&apos;s pixels cannot be unpacked)</source>
        <translation>壊れています（レイヤーの画素データを展開できません）</translation>
    </message>
    <message>
        <source>it is damaged (a layer lacks its colours)</source>
        <translation>壊れています（レイヤーに色がありません）</translation>
    </message>
    <message>
        <source>“{name}” is filled with a colour that is not RGB: it is left out.</source>
        <translation>「{name}」はRGB以外の色の塗りつぶしのため除外します。</translation>
    </message>
    <message>
        <source>“{name}” is filled with a gradient or pattern: it is left out.</source>
        <translation>「{name}」はグラデーションかパターンの塗りつぶしのため除外します。</translation>
    </message>
    <message>
        <source>“{name}” adjusts the colours of other layers: it is left out.</source>
        <translation>「{name}」はほかのレイヤーの色調補正のため除外します。</translation>
    </message>
    <message>
        <source>“{name}” is text without pixels: it is left out.</source>
        <translation>「{name}」は画素のないテキストのため除外します。</translation>
    </message>
    <message>
        <source>“{name}” is a smart object without pixels: it is left out.</source>
        <translation>「{name}」は画素のないスマートオブジェクトのため除外します。</translation>
    </message>
    <message>
        <source>“{name}” is a vector shape: it is left out.</source>
        <translation>「{name}」はベクターシェイプのため除外します。</translation>
    </message>
    <message>
        <source>“{name}” is text: its pixels are taken.</source>
        <translation>「{name}」はテキストなので、その画素を取り込みます。</translation>
    </message>
    <message>
        <source>“{name}” is a smart object: its pixels are taken.</source>
        <translation>「{name}」はスマートオブジェクトなので、その画素を取り込みます。</translation>
    </message>
    <message>
        <source>“{name}” has layer effects: they are left out.</source>
        <translation>「{name}」のレイヤー効果は除外します。</translation>
    </message>
    <message>
        <source>“{name}” has a vector mask: it is not applied.</source>
        <translation>「{name}」のベクターマスクは適用しません。</translation>
    </message>
    <message>
        <source>The mask of “{name}” is feathered: its edge is taken as it is.</source>
        <translation>「{name}」のマスクにはぼかしがありますが、元の縁のまま取り込みます。</translation>
    </message>
    <message>
        <source>it is no file of layers (PSD, PSB, OpenRaster or TIFF)</source>
        <translation>レイヤーのファイル（PSD、PSB、OpenRaster、TIFF）ではありません</translation>
    </message>
    <message>
        <source>The smaller copies of pages in the file are left out.</source>
        <translation>ファイル内のページの縮小コピーは除外します。</translation>
    </message>
    <message>
        <source>Photoshop&apos;s layers in the file are not read: save it as PSD for them.</source>
        <translation>ファイル内のPhotoshopのレイヤーは読みません。必要ならPSDで保存してください。</translation>
    </message>
    <message>
        <source>it is damaged (a page is not of the size that it tells)</source>
        <translation>壊れています（ページの大きさが記載と違います）</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}ページ</translation>
    </message>
    <message>
        <source>it has more layers than can be used ({most})</source>
        <translation>レイヤーが使える数（{most}）を超えています</translation>
    </message>
    <message>
        <source>its groups lie {most} deep in one another and deeper</source>
        <translation>グループの階層が{most}段以上あります</translation>
    </message>
    <message>
        <source>The keys are painted or filled; whole lines are for line art on bare paper.</source>
        <translation>原画が塗られています。「線を保つ」は、塗りのない線画に使えます。</translation>
    </message>
    <message>
        <source>The keys have no lines.</source>
        <translation>原画に線がありません。</translation>
    </message>
    <message>
        <source>The model {model} is no softsplat.</source>
        <translation>モデル{model}はsoftsplatではありません。</translation>
    </message>
    <message>
        <source>{name} has become shorter while it was read.</source>
        <translation>{name}が読み込み中に短くなりました。</translation>
    </message>
    <message>
        <source>This model does not tell the flow. Leave it out, or choose another model.</source>
        <translation>このモデルは動きの情報を出しません。動きの書き出しをやめるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{name} has no frame that can be decoded.</source>
        <translation>{name}にはデコードできるフレームがありません。</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder}を作れません：{reason}。</translation>
    </message>
    <message>
        <source>“{other}” has another colour profile than “{lowest}”: its colours are taken as they are, and the profile of “{lowest}” is kept.</source>
        <translation>「{other}」のカラープロファイルは「{lowest}」と違います。色の値はそのまま使い、「{lowest}」のプロファイルを残します。</translation>
    </message>
    <message>
        <source>The scene “{name}” has no pictures: add drawings to a layer.</source>
        <translation>シーン「{name}」に画像がありません。レイヤーに絵を追加してください。</translation>
    </message>
    <message>
        <source>This model does not tell how lines move.</source>
        <translation>このモデルは線の動きの情報を出しません。</translation>
    </message>
    <message>
        <source>{folder} is the folder of the layer’s keys: pictures written there would be taken for keys the next time. Choose another folder.</source>
        <translation>{folder}はレイヤーの原画のフォルダです。ここに書き出すと、次に開くときに原画とみなされます。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The sheet has no column “{name}”. Its columns: {names}.</source>
        <translation>シートに列「{name}」はありません。ある列：{names}。</translation>
    </message>
    <message>
        <source>There is no folder or level “{name}” of drawings. There are: {names}.</source>
        <translation>絵のフォルダまたはレベル「{name}」はありません。あるもの：{names}。</translation>
    </message>
    <message>
        <source>Move the camera</source>
        <translation>カメラを移動</translation>
    </message>
    <message>
        <source>Set camera key</source>
        <translation>カメラキーを打つ</translation>
    </message>
    <message>
        <source>Set how the camera goes on</source>
        <translation>カメラの動き方を変更</translation>
    </message>
    <message>
        <source>Delete camera key</source>
        <translation>カメラキーを削除</translation>
    </message>
    <message>
        <source>Set the size of the camera&apos;s pictures</source>
        <translation>カメラの画像の大きさを変更</translation>
    </message>
    <message>
        <source>Clear the camera</source>
        <translation>カメラを解除</translation>
    </message>
    <message>
        <source>Open a shot first; layers are added to it.</source>
        <translation>先にカットを開いてください。レイヤーはそこに追加します。</translation>
    </message>
    <message>
        <source>Add layer {name}</source>
        <translation>レイヤー{name}を追加</translation>
    </message>
    <message>
        <source>The layer could not be added</source>
        <translation>レイヤーを追加できません</translation>
    </message>
    <message>
        <source>The layers could not be imported</source>
        <translation>レイヤーを読み込めません</translation>
    </message>
    <message>
        <source>{file} has no layer with pixels.</source>
        <translation>{file}には画素のあるレイヤーがありません。</translation>
    </message>
    <message>
        <source>No closed region there: draw around the part instead</source>
        <translation>そこに閉じた領域がありません。代わりに部分を囲んでください</translation>
    </message>
    <message>
        <source>{name} cannot be used: its name {problem}.</source>
        <translation>{name}は使えません。名前{problem}。</translation>
    </message>
    <message>
        <source>{source} is on another drive than {home}. Copy it beside the other drawings.</source>
        <translation>{source}は{home}と別のドライブにあります。ほかの絵と同じ場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is left out.</source>
        <translation>「{name}」は空のため除外します。</translation>
    </message>
    <message>
        <source>What lies beyond the canvas is cut off the drawings of “{name}”.</source>
        <translation>「{name}」の絵のうち、キャンバスの外の部分は切り取ります。</translation>
    </message>
    <message>
        <source>The drawings of “{name}” are numbered from the bottom up.</source>
        <translation>「{name}」の絵には下から順に番号を付けます。</translation>
    </message>
    <message>
        <source>Drawings of “{name}” blend in several ways: all are taken as normal.</source>
        <translation>「{name}」の絵の合成モードがそろっていないため、すべて「通常」とみなします。</translation>
    </message>
    <message>
        <source>Hidden layers in “{name}” are left out.</source>
        <translation>「{name}」の非表示レイヤーは除外します。</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <source>it is no file of pins ({reason})</source>
        <translation>ピンのファイルではありません（{reason}）</translation>
    </message>
    <message>
        <source>does not name two keys</source>
        <translation>が原画2枚の名前になっていません</translation>
    </message>
    <message>
        <source>{folder} holds no drawings, and no folders with drawings in them.</source>
        <translation>{folder}には絵も、絵の入ったフォルダもありません。</translation>
    </message>
    <message>
        <source>do not all run at one rate</source>
        <translation>のフレームレートがそろっていません</translation>
    </message>
    <message>
        <source>is not two numbers</source>
        <translation>が2つの数になっていません</translation>
    </message>
    <message>
        <source>Camera, frame {number}</source>
        <translation>カメラ、{number}コマ目</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>動く</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>動かない</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>現れる</translation>
    </message>
    <message>
        <source>Vanishes</source>
        <translation>消える</translation>
    </message>
    <message>
        <source>What is pinned next</source>
        <translation>次にピンを打つもの</translation>
    </message>
    <message>
        <source>a shot was opened</source>
        <translation>カットを開いた</translation>
    </message>
    <message>
        <source>the shot was edited</source>
        <translation>カットを編集した</translation>
    </message>
    <message>
        <source>inbetweens were rendered</source>
        <translation>中割りを生成した</translation>
    </message>
    <message>
        <source>the project was saved</source>
        <translation>プロジェクトを保存した</translation>
    </message>
    <message>
        <source>pictures were exported</source>
        <translation>画像を書き出した</translation>
    </message>
    <message>
        <source>something could not be done</source>
        <translation>操作に失敗した</translation>
    </message>
    <message>
        <source>Inbetweener crashed when it last ran; the last thing before: {action}.</source>
        <translation>前回、Inbetweenerが異常終了しました。直前の操作：{action}。</translation>
    </message>
    <message>
        <source>Inbetweener crashed when it last ran.</source>
        <translation>前回、Inbetweenerが異常終了しました。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>File of layers</source>
        <translation>レイヤーのファイル</translation>
    </message>
    <message>
        <source>Files of layers ({kinds})</source>
        <translation>レイヤーのファイル ({kinds})</translation>
    </message>
    <message>
        <source>Looking into {name} …</source>
        <translation>{name}を調べています…</translation>
    </message>
    <message>
        <source>Writing layers: {done} of {total} drawings</source>
        <translation>レイヤーを書き出し中: {done}/{total}枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was written.</source>
        <comment>{n} drawings were written.</comment>
        <translation>
            <numerusform>絵を{n}枚書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show layer {name}</source>
        <translation>レイヤー{name}を表示</translation>
    </message>
    <message>
        <source>Hide layer {name}</source>
        <translation>レイヤー{name}を隠す</translation>
    </message>
    <message>
        <source>Folder of drawings for a new layer</source>
        <translation>新しいレイヤーの絵のフォルダ</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>背景画像</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>画像 ({kinds})</translation>
    </message>
    <message>
        <source>Remove layer {name}</source>
        <translation>レイヤー{name}を外す</translation>
    </message>
    <message>
        <source>Move layer {name}</source>
        <translation>レイヤー{name}の順番を変更</translation>
    </message>
    <message>
        <source>Rename layer {name}</source>
        <translation>レイヤー{name}の名前を変更</translation>
    </message>
    <message>
        <source>Set opacity of {name}</source>
        <translation>{name}の不透明度を変更</translation>
    </message>
    <message>
        <source>Move layer {name} on the field</source>
        <translation>レイヤー{name}をフィールド上で移動</translation>
    </message>
    <message>
        <source>Set parallax of {name}</source>
        <translation>{name}の視差を変更</translation>
    </message>
    <message>
        <source>Move layer {name} in time</source>
        <translation>レイヤー{name}の開始を移動</translation>
    </message>
    <message>
        <source>Set blending of {name}</source>
        <translation>{name}の合成モードを変更</translation>
    </message>
    <message>
        <source>Set the end of {name}</source>
        <translation>{name}の終わり方を変更</translation>
    </message>
    <message>
        <source>Set what {name} is</source>
        <translation>{name}の種類を変更</translation>
    </message>
    <message>
        <source>Time {name} like the layer below</source>
        <translation>{name}のタイミングを下のレイヤーに合わせる</translation>
    </message>
    <message>
        <source>Good for most drawings with small and middling moves. Obeys pins.</source>
        <translation>小～中程度の動きの、たいていの絵に向きます。ピンが効きます。</translation>
    </message>
    <message>
        <source>Good for long moves of flat parts. Obeys pins.</source>
        <translation>ベタ塗りの部分の大きな動きに向きます。ピンが効きます。</translation>
    </message>
    <message>
        <source>Good for cels and flat colour with long moves; crisper. Obeys pins.</source>
        <translation>セルやベタ塗りの大きな動きに向き、くっきりしています。ピンが効きます。</translation>
    </message>
    <message>
        <source>A baseline to compare with. Guesses without motion: blurs, fails on dark scenes.</source>
        <translation>比較用の基準です。動きを使わず推測するため、ぼけます。暗い場面では失敗します。</translation>
    </message>
    <message>
        <source>A baseline to compare with. A plain U-Net: small moves, soft where much moves.</source>
        <translation>比較用の基準です。単純なU-Netで、小さな動き向き。大きく動くところは甘くなります。</translation>
    </message>
    <message>
        <source>A baseline to compare with. Residual U-Net: small moves, soft elsewhere.</source>
        <translation>比較用の基準です。残差U-Netで、小さな動き向き。ほかは甘くなります。</translation>
    </message>
    <message>
        <source>A baseline to compare with. U-Net that attends to what moves; slow.</source>
        <translation>比較用の基準です。動くものに注意を向けるU-Netで、遅めです。</translation>
    </message>
    <message>
        <source>A baseline to compare with. Redraws the whole picture; invents texture.</source>
        <translation>比較用の基準です。画像全体を描き直し、元にない質感を作ることがあります。</translation>
    </message>
    <message>
        <source>A baseline to compare with. The smallest and fastest network; blurs.</source>
        <translation>比較用の基準です。最も小さく速いネットワークで、ぼけます。</translation>
    </message>
    <message>
        <source>A baseline to compare with. Carries both keys along its flow to any time.</source>
        <translation>比較用の基準です。両方の原画を、推定した動きに沿って任意の時点へ運びます。</translation>
    </message>
    <message>
        <source>Draws the nearest eighth of a gap, by halving it.</source>
        <translation>区間を半分割していき、最も近い8分の1の時点を生成します。</translation>
    </message>
    <message>
        <source>{millions} million parameters.</source>
        <translation>パラメータ数は{millions}百万です。</translation>
    </message>
    <message>
        <source>About {seconds} s of one processor core for 960 × 540.</source>
        <translation>960 × 540の絵がCPUの1コアで約{seconds}秒です。</translation>
    </message>
    <message>
        <source>From the plugin {package}.</source>
        <translation>プラグイン{package}のモデルです。</translation>
    </message>
    <message>
        <source>Other layers are shown</source>
        <translation>ほかのレイヤーを表示中</translation>
    </message>
    <message>
        <source>Other layers are dimmed</source>
        <translation>ほかのレイヤーを薄く表示中</translation>
    </message>
    <message>
        <source>Other layers are hidden</source>
        <translation>ほかのレイヤーは非表示</translation>
    </message>
    <message>
        <source>Arcs where parts turn</source>
        <translation>回転する部分は弧</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Which paths parts take from key to key</source>
        <translation>原画から原画へ、部分が通る軌道</translation>
    </message>
    <message>
        <source>Up to which width gaps in lines are closed</source>
        <translation>線の隙間を閉じる最大の幅</translation>
    </message>
    <message>
        <source>{width} (the shot’s)</source>
        <translation>{width}（カットの設定）</translation>
    </message>
    <message>
        <source>Up to {width} px</source>
        <translation>{width} pxまで</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>閉じない</translation>
    </message>
    <message numerus="yes">
        <source>{n} region leaks</source>
        <comment>{n} regions leak</comment>
        <translation>
            <numerusform>塗り漏れ{n}領域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap closed</source>
        <comment>{n} gaps closed</comment>
        <translation>
            <numerusform>閉じた隙間{n}か所</numerusform>
        </translation>
    </message>
    <message>
        <source>How the layer meets what is below it</source>
        <translation>レイヤーと下の絵との合成方法</translation>
    </message>
    <message>
        <source>Frame at which the layer begins</source>
        <translation>レイヤーが始まるコマ</translation>
    </message>
    <message>
        <source>Hold the last drawing</source>
        <translation>最後の絵で止め</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>合成モード</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>視差</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始コマ</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>Opacity of the layer in percent</source>
        <translation>レイヤーの不透明度（パーセント）</translation>
    </message>
    <message>
        <source>{axis} of the layer in pixels</source>
        <translation>レイヤーの{axis}（ピクセル）</translation>
    </message>
    <message>
        <source>How much the layer follows the camera</source>
        <translation>レイヤーがカメラについて動く度合い</translation>
    </message>
    <message>
        <source>1 moves with the field, less is farther, more is nearer, 0 stays on screen</source>
        <translation>1はフィールドと一緒に動き、小さいほど遠く、大きいほど近く、0は画面に固定です</translation>
    </message>
    <message>
        <source>Cels, backgrounds and overlays of one scene lie here, each with its own timing.</source>
        <translation>シーンのセル、背景、BOOK（オーバーレイ）をここに並べます。タイミングはそれぞれ別です。</translation>
    </message>
    <message>
        <source>Layers of the scene, the uppermost first</source>
        <translation>シーンのレイヤー、上から順</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Whether lines are drawn anew, whole</source>
        <translation>線を途切れなく描き直すかどうか</translation>
    </message>
    <message>
        <source>{lines} (the shot’s)</source>
        <translation>{lines}（カットの設定）</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>線を保つ</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>モデルのまま</translation>
    </message>
    <message numerus="yes">
        <source>{n} line break</source>
        <comment>{n} line breaks</comment>
        <translation>
            <numerusform>線の途切れ{n}か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubled line</source>
        <comment>{n} doubled lines</comment>
        <translation>
            <numerusform>二重線{n}本</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines are whole.</source>
        <translation>線の途切れや二重線はありません。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The report was written to {path}. It was sent to nobody; read it before you pass it on.</source>
        <translation>報告を{path}に書き込みました。どこにも送信していません。人に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Read Report</source>
        <translation>報告を読む</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>報告を書き込めません</translation>
    </message>
    <message>
        <source>This copy of Inbetweener reads and writes no films: PyAV is not part of it. Install Inbetweener with pip, which brings PyAV.</source>
        <translation type="vanished">このInbetweenerはPyAVを含まないため、映像を読み書きできません。pipでInbetweenerをインストールすると、PyAVも入ります。</translation>
    </message>
    <message>
        <source>{name} is not there, or is no file.</source>
        <translation>{name}がないか、ファイルではありません。</translation>
    </message>
    <message>
        <source>The pictures of {name} are of a kind that cannot be read.</source>
        <translation>{name}の画像は読めない形式です。</translation>
    </message>
    <message>
        <source>{name} is too large for an animated picture. Save it as a film.</source>
        <translation>{name}は、アニメーション画像としては大きすぎます。映像として保存してください。</translation>
    </message>
    <message>
        <source>{name} is no film that can be read, or it is damaged.</source>
        <translation>{name}は読める映像ではないか、壊れています。</translation>
    </message>
    <message>
        <source>{name} has no pictures.</source>
        <translation>{name}には画像がありません。</translation>
    </message>
    <message>
        <source>{name} has frames of {width} × {height} pixels, which is too large.</source>
        <translation>{name}のフレームは{width} × {height}ピクセルで、大きすぎます。</translation>
    </message>
    <message>
        <source>This installation of FFmpeg lacks the encoder {encoder}.</source>
        <translation>このFFmpegにはエンコーダー{encoder}がありません。</translation>
    </message>
    <message>
        <source>A film&apos;s name ends in one of {known}, not “{name}”.</source>
        <translation>映像の名前の拡張子は{known}のどれかです。「{name}」は使えません。</translation>
    </message>
    <message>
        <source>{shot} has no layer “{layer}”.</source>
        <translation>{shot}にレイヤー「{layer}」はありません。</translation>
    </message>
    <message>
        <source>Numbers in the names are no frames in this shot.</source>
        <translation>このカットでは、名前の番号はコマ番号ではありません。</translation>
    </message>
    <message>
        <source>There is no gap {number}: the gaps are numbered 1 to {count}.</source>
        <translation>区間{number}はありません。区間の番号は1～{count}です。</translation>
    </message>
    <message>
        <source>“{text}” is no list of gaps; write 3, 1-4 or 1-4,7.</source>
        <translation>「{text}」は区間の指定になっていません。3、1-4、1-4,7のように書いてください。</translation>
    </message>
    <message>
        <source>A task is given 1 gap or more, not {count}.</source>
        <translation>1つのタスクの区間は1つ以上です。{count}にはできません。</translation>
    </message>
    <message>
        <source>Inbetweens: {names}</source>
        <translation>中割り: {names}</translation>
    </message>
    <message>
        <source>A job is of 1 to {most} shots, not {count}.</source>
        <translation>1つのジョブのカットは1～{most}個です。{count}個にはできません。</translation>
    </message>
    <message>
        <source>Two shots of a job are called alike; name one of them otherwise.</source>
        <translation>ジョブの中に同じ名前のカットが2つあります。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a job: {signs} and control characters have a meaning there.</source>
        <translation>「{text}」はジョブに書けません。{signs}と制御文字はジョブでは特別な意味を持ちます。</translation>
    </message>
    <message>
        <source>it names no layers</source>
        <translation>レイヤー名がありません</translation>
    </message>
    <message>
        <source>Blending and opacity of the layers are not taken over.</source>
        <translation>レイヤーの合成モードと不透明度は取り込みません。</translation>
    </message>
    <message>
        <source>Layers that are hidden in the sheet are taken over like the others.</source>
        <translation>シートで非表示のレイヤーも、ほかと同じように取り込みます。</translation>
    </message>
    <message>
        <source>there are no colours in it (its channels: {names})</source>
        <translation>色がありません（チャンネル：{names}）</translation>
    </message>
    <message>
        <source>its colours are coarser than the picture; save it as RGB</source>
        <translation>色の解像度が画像より低くなっています。RGBで保存してください</translation>
    </message>
    <message>
        <source>reading {kind} needs {library}, which is not installed here; save it as PNG</source>
        <translation>{kind}を読むには{library}が必要ですが、インストールされていません。PNGで保存してください</translation>
    </message>
    <message>
        <source>it holds no merged picture; export it as PNG, or import its layers</source>
        <translation>統合画像がありません。PNGに書き出すか、レイヤーを読み込んでください</translation>
    </message>
    <message>
        <source>it was saved without its merged picture; save it with “Maximize Compatibility”, or import its layers</source>
        <translation>統合画像なしで保存されています。「互換性を優先（Maximize Compatibility）」で保存するか、レイヤーを読み込んでください</translation>
    </message>
    <message>
        <source>it is damaged (its picture is no PNG)</source>
        <translation>壊れています（画像がPNGではありません）</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} does not work: {reason}. Update or remove that package.</source>
        <translation>パッケージ{maker}のプラグイン「{name}」が動作しません：{reason}。そのパッケージを更新するか削除してください。</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} is passed over: this program has its own of that name.</source>
        <translation>パッケージ{maker}のプラグイン「{name}」は使いません。同じ名前のものがこのプログラムにあります。</translation>
    </message>
    <message>
        <source>A plugin of the package {maker} is passed over: “{name}” is no name for it (letters, digits, points and dashes).</source>
        <translation>パッケージ{maker}のプラグインを1つ使いません。「{name}」はプラグインの名前にできません（使えるのは英数字、ピリオド、ハイフン）。</translation>
    </message>
    <message>
        <source>The plugin “{name}” of the package {maker} is passed over: {other} has one of that name.</source>
        <translation>パッケージ{maker}のプラグイン「{name}」は使いません。同じ名前のものが{other}にあります。</translation>
    </message>
    <message>
        <source>No gap of “{name}” has inbetweens to draw: give it some (on ones, say), or export it here.</source>
        <translation>「{name}」には生成する中割りがありません。中割りを入れるか（1コマ打ちなど）、ここで書き出してください。</translation>
    </message>
    <message>
        <source>The pictures of “{name}” and “{other}” would both go into {folder}. Send them as two jobs, or rename one of them.</source>
        <translation>「{name}」と「{other}」の画像が、どちらも{folder}に入ります。2つのジョブに分けるか、どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>{folder} holds a job already ({names}). Choose another folder, or allow it to be overwritten.</source>
        <translation>{folder}にはすでにジョブがあります（{names}）。別のフォルダを選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}. Choose another folder.</source>
        <translation>{folder}を作れません：{reason}。別のフォルダを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first frame of {name} can be taken. Cut out the part you need.</source>
        <comment>Only the first {n} frames of {name} can be taken. Cut out the part you need.</comment>
        <translation>
            <numerusform>{name}から取り込めるのは最初の{n}コマだけです。必要な部分だけを切り出してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} frame: there is nothing from frame {first} to {last}.</source>
        <comment>{name} has {n} frames: there is nothing from frame {first} to {last}.</comment>
        <translation>
            <numerusform>{name}は{n}コマです。{first}～{last}コマ目には何もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has changed since it was read. Import it again.</source>
        <translation>{name}は読み込んだ後に変更されています。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The keys could not be written to {folder}: {reason}. Nothing of them is left there.</source>
        <translation>原画を{folder}に書き込めません：{reason}。書きかけのファイルは残していません。</translation>
    </message>
    <message>
        <source>{name} has a colour profile that OpenEXR cannot carry: its colours are taken for sRGB.</source>
        <translation>{name}のカラープロファイルはOpenEXRに保存できません。色はsRGBとみなします。</translation>
    </message>
    <message>
        <source>{name} is linear light: it is written on the curve of sRGB, and what is above white is cut. Only OpenEXR keeps it.</source>
        <translation>{name}はリニアです。sRGBのカーブで書き出し、白を超える値は切り捨てます。そのまま残せるのはOpenEXRだけです。</translation>
    </message>
    <message>
        <source>The name of the movie must end in {known}, not “{name}”.</source>
        <translation>ムービーの名前の拡張子を{known}にしてください。「{name}」は使えません。</translation>
    </message>
    <message>
        <source>There are no frames to make a movie of.</source>
        <translation>ムービーにするコマがありません。</translation>
    </message>
    <message>
        <source>The frames go from {first} to {last}: choose a first and a last one among them.</source>
        <translation>コマの範囲は{first}～{last}です。最初と最後のコマをこの中から選んでください。</translation>
    </message>
    <message>
        <source>A movie of {width} × {height} pixels is too large: {most} is the most.</source>
        <translation>{width}×{height}ピクセルのムービーは大きすぎます。上限は{most}です。</translation>
    </message>
    <message>
        <source>Players want even sizes: the last column or row is repeated, which makes {width} × {height}.</source>
        <translation>再生ソフトには偶数の大きさが必要なため、最後の列または行を繰り返して{width}×{height}にします。</translation>
    </message>
    <message>
        <source>This format has no sound.</source>
        <translation>この形式にはサウンドが入りません。</translation>
    </message>
    <message>
        <source>GIFs are shown at up to {most} frames a second: some frames are left out, and the speed stays.</source>
        <translation>GIFは最大{most} fpsで表示されるため、一部のコマを省きます。速さは変わりません。</translation>
    </message>
    <message>
        <source>GIFs count in hundredths of a second: frames take turns in lasting {short} and {long} of them, so that the length is right.</source>
        <translation>GIFの時間の単位は1/100秒です。尺が合うように、コマの長さを{short}/100秒と{long}/100秒で交互に変えます。</translation>
    </message>
    <message>
        <source>This copy of Inbetweener has no FFmpeg, which writes this format. Install the program “ffmpeg” from ffmpeg.org so that it is found on the PATH, or choose GIF or APNG.</source>
        <translation>このInbetweenerには、この形式の書き出しに使うFFmpegがありません。ffmpeg.orgの「ffmpeg」をPATHの通った場所にインストールするか、GIFまたはAPNGを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” has no pictures: add drawings to it.</source>
        <translation>「{name}」に画像がありません。絵を追加してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>フォルダ{folder}がありません。実在するフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the movie.</source>
        <translation>{path}はフォルダです。ムービーの名前を付けてください。</translation>
    </message>
    <message>
        <source>{path} is a drawing of the shot, which is never written over.</source>
        <translation>{path}はカットの絵なので、上書きできません。</translation>
    </message>
    <message>
        <source>{folder} is a folder of drawings: a movie that ends in .png would be taken for one of them. End its name in .apng, or choose another folder.</source>
        <translation>{folder}は絵のフォルダです。拡張子が.pngのムービーは絵とみなされます。拡張子を.apngにするか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or have it replaced.</source>
        <translation>{path}はすでにあります。別の名前にするか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>The sheet could not be printed: {reason}.</source>
        <translation>シートを印刷できません：{reason}。</translation>
    </message>
    <message>
        <source>Gaps not drawn: {numbers}. Draw them with the same keys, settings and cache, and the same version of the program and of its model.</source>
        <translation>未生成の区間：{numbers}。同じ原画、設定、キャッシュと、同じ版のプログラムとモデルで生成してください。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or allow to replace it.</source>
        <translation>{file}はすでにあります。別の名前にするか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Hidden layers are left out: {names}.</source>
        <translation>非表示のレイヤーは除外します：{names}。</translation>
    </message>
    <message>
        <source>The camera is not in the sheet.</source>
        <translation>カメラはシートに入りません。</translation>
    </message>
    <message>
        <source>Cuts are holds in the sheet.</source>
        <translation>「中割りしない（切り替え）」はシートでは止めになります。</translation>
    </message>
    <message>
        <source>The sheet marks no inbetweens: every key is held until the next one.</source>
        <translation>シートに中割りの記号がないため、どの原画も次の原画まで止めにします。</translation>
    </message>
    <message numerus="yes">
        <source>No column shows the drawings of {names}.</source>
        <comment>No column shows the drawings of {n} folders: {names}.</comment>
        <translation>
            <numerusform>{n}個のフォルダの絵は、どの列にも使われていません：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the sheet, and laid under the scene: {names}.</source>
        <translation>シートにないため、シーンの下に敷きます：{names}。</translation>
    </message>
    <message>
        <source>{file} is left out: {reason}.</source>
        <translation>{file}を除外します：{reason}。</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> ほか{count}件</translation>
    </message>
    <message>
        <source>{count} of {total} pictures in {folder} are not as they should be ({first}{more}). Delete those and run their tasks, or the whole command, again.</source>
        <translation>{folder}の画像{total}枚中{count}枚が正しくありません（{first}{more}）。それらを削除し、そのタスクかコマンド全体を実行し直してください。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>読めません（{reason}）</translation>
    </message>
    <message>
        <source>it is not the artist’s own drawing</source>
        <translation>作画者自身の絵と違います</translation>
    </message>
    <message>
        <source>it is held from {name} and differs from it</source>
        <translation>{name}の止めですが、それと違います</translation>
    </message>
    <message>
        <source>it is damaged: {reason}</source>
        <translation>壊れています：{reason}</translation>
    </message>
    <message>
        <source>it is {width} × {height} pixels and not {right_width} × {right_height}</source>
        <translation>大きさが{right_width}×{right_height}ではなく{width}×{height}ピクセルです</translation>
    </message>
    <message>
        <source>The film could not be imported</source>
        <translation>映像を読み込めません</translation>
    </message>
    <message numerus="yes">
        <source>Leave a new drawing out</source>
        <comment>Leave {n} new drawings out</comment>
        <translation>
            <numerusform>新しい絵{n}枚を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow a renamed file</source>
        <comment>Follow {n} renamed files</comment>
        <translation>
            <numerusform>名前の変わったファイル{n}個に追随</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in a new drawing</source>
        <comment>Take in {n} new drawings</comment>
        <translation>
            <numerusform>新しい絵{n}枚を取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet could not be opened</source>
        <translation>シートを開けません</translation>
    </message>
    <message>
        <source>The folder could not be looked through</source>
        <translation>フォルダを調べられません</translation>
    </message>
    <message>
        <source>{folder} is there already, and is not touched. Choose another folder.</source>
        <translation>{folder}はすでにあるため、変更しません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>{folder}を作れません：{reason}。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>XDTS (OpenToonz, Clip Studio Paint, TVPaint)</source>
        <translation>XDTS（OpenToonz、Clip Studio Paint、TVPaint）</translation>
    </message>
    <message>
        <source>CSV, laid out as by Clip Studio Paint</source>
        <translation>CSV（Clip Studio Paintの形式）</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（表計算用）</translation>
    </message>
    <message>
        <source>OpenTimelineIO (editing programs)</source>
        <translation>OpenTimelineIO（編集ソフト）</translation>
    </message>
    <message>
        <source>marks ○ between the keys, still to be drawn</source>
        <translation>原画の間の記号○（これから描く）</translation>
    </message>
    <message>
        <source>drawings, numbered as “one file a drawing” does</source>
        <translation>絵（「絵1枚1ファイル」と同じ番号）</translation>
    </message>
    <message>
        <source>Export Sheet</source>
        <translation>シートを書き出し</translation>
    </message>
    <message>
        <source>Format of the sheet</source>
        <translation>シートの形式</translation>
    </message>
    <message>
        <source>How inbetweens stand in the sheet</source>
        <translation>シートでの中割りの書き方</translation>
    </message>
    <message>
        <source>Layers that become columns</source>
        <translation>列にするレイヤー</translation>
    </message>
    <message>
        <source>all that are seen</source>
        <translation>表示中のすべて</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>{name}のみ</translation>
    </message>
    <message>
        <source>File of the sheet</source>
        <translation>シートのファイル</translation>
    </message>
    <message>
        <source>Folder of the exported pictures</source>
        <translation>書き出した画像のフォルダ</translation>
    </message>
    <message>
        <source>Replace a file of the same name</source>
        <translation>同じ名前のファイルを置き換える</translation>
    </message>
    <message>
        <source>Inbetweens as</source>
        <translation>中割りの書き方</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The name of a file of this format ends in {suffix}.</source>
        <translation>この形式のファイルの拡張子は{suffix}です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} column: {names}</source>
        <comment>{n} columns: {names}</comment>
        <translation>
            <numerusform>{n}列: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{frames}, {columns}.</source>
        <translation>{frames}、{columns}。</translation>
    </message>
    <message>
        <source>PNG, with as many bits as the keys</source>
        <translation>PNG（ビット数は原画と同じ）</translation>
    </message>
    <message>
        <source>TIFF, with as many bits as the keys</source>
        <translation>TIFF（ビット数は原画と同じ）</translation>
    </message>
    <message>
        <source>OpenEXR, linear light in half floats</source>
        <translation>OpenEXR（リニア、16ビット浮動小数）</translation>
    </message>
    <message>
        <source>Keys of this format are copied byte for byte, others are converted</source>
        <translation>この形式の原画はそのままコピーし、ほかの形式は変換します</translation>
    </message>
    <message>
        <source>Export Movie</source>
        <translation>ムービーを書き出し</translation>
    </message>
    <message>
        <source>File of the movie</source>
        <translation>ムービーのファイル</translation>
    </message>
    <message>
        <source>Drawings that were rendered are kept in {folder}, {size} GiB at most. Nothing leaves this machine.</source>
        <translation>生成した絵は{folder}に最大{size} GiBまで残します。データはこのマシンの外に出ません。</translation>
    </message>
    <message>
        <source>Finding out what this machine can draw with…</source>
        <translation>生成に使えるデバイスを調べています…</translation>
    </message>
    <message>
        <source>Draws on {gpu}.</source>
        <translation>{gpu}で生成します。</translation>
    </message>
    <message>
        <source>The drawing engine does not work: {reason}. “inbetweener doctor” says what to do.</source>
        <translation>生成に問題があります：{reason}。対処法は「inbetweener doctor」で調べられます。</translation>
    </message>
    <message>
        <source>Draws on the processor: this is the variant without NVIDIA support. The help, under “When something goes wrong”, says how to get the other.</source>
        <translation>CPUで生成します。NVIDIAに対応しない版です。対応する版の入手方法は、ヘルプの「When something goes wrong」にあります。</translation>
    </message>
    <message>
        <source>Draws on the processor: no graphics card was found that it can use.</source>
        <translation>CPUで生成します。使えるグラフィックボードが見つかりません。</translation>
    </message>
    <message>
        <source>any pixel that differs (films without loss)</source>
        <translation>1画素でも違えば（無劣化の映像）</translation>
    </message>
    <message>
        <source>small changes (clean films)</source>
        <translation>小さな変化（きれいな映像）</translation>
    </message>
    <message>
        <source>usual changes, not the noise of compression</source>
        <translation>普通の変化（圧縮ノイズは除く）</translation>
    </message>
    <message>
        <source>large changes only (grain, bad copies)</source>
        <translation>大きな変化だけ（粒子や劣化のある映像）</translation>
    </message>
    <message>
        <source>held, as in the film</source>
        <translation>映像のとおり止め</translation>
    </message>
    <message>
        <source>What counts as a new drawing</source>
        <translation>何を新しい絵とみなすか</translation>
    </message>
    <message>
        <source>First frame that is taken</source>
        <translation>取り込む最初のコマ</translation>
    </message>
    <message>
        <source>Last frame that is taken</source>
        <translation>取り込む最後のコマ</translation>
    </message>
    <message>
        <source>What becomes of the frames between drawings</source>
        <translation>絵と絵の間のコマをどうするか</translation>
    </message>
    <message>
        <source>New folder of the drawings</source>
        <translation>絵を入れる新しいフォルダ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Counts as new</source>
        <translation>新しい絵の基準</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>絵の間</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダ</translation>
    </message>
    <message>
        <source>Drawings that were found in the film</source>
        <translation>映像から検出した絵</translation>
    </message>
    <message>
        <source>cuts before frame {numbers}</source>
        <translation>カット替わりは{numbers}コマ目の前</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のコマ</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のコマ</translation>
    </message>
    <message>
        <source>All Frames</source>
        <translation>全コマ</translation>
    </message>
    <message>
        <source>Format of the movie</source>
        <translation>ムービーの形式</translation>
    </message>
    <message>
        <source>Layers that are seen</source>
        <translation>写すレイヤー</translation>
    </message>
    <message>
        <source>all layers, through the camera</source>
        <translation>全レイヤー（カメラの画面）</translation>
    </message>
    <message>
        <source>Quality of the movie</source>
        <translation>ムービーの画質</translation>
    </message>
    <message>
        <source>exact – nothing is lost</source>
        <translation>完全 – 劣化なし</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>this format has none</source>
        <translation>この形式にはなし</translation>
    </message>
    <message>
        <source>the sound of the shot</source>
        <translation>カットのサウンド</translation>
    </message>
    <message>
        <source>the shot has none, or it is muted</source>
        <translation>カットにないか、ミュート中</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Paper under what is transparent</source>
        <translation>透明な部分の下の紙</translation>
    </message>
    <message>
        <source>none: transparent where the drawings are</source>
        <translation>なし：絵の透明な部分は透明</translation>
    </message>
    <message>
        <source>other colour…</source>
        <translation>ほかの色…</translation>
    </message>
    <message>
        <source>Colour of the paper</source>
        <translation>紙の色</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>等倍</translation>
    </message>
    <message>
        <source>half size</source>
        <translation>1/2倍</translation>
    </message>
    <message>
        <source>quarter size</source>
        <translation>1/4倍</translation>
    </message>
    <message>
        <source>double size</source>
        <translation>2倍</translation>
    </message>
    <message>
        <source>Size of the movie</source>
        <translation>ムービーの大きさ</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>高さ{rows}</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>Set the timing</source>
        <translation>タイミングを付ける</translation>
    </message>
    <message>
        <source>Have it drawn</source>
        <translation>中割りを生成する</translation>
    </message>
    <message>
        <source>Look, and take it with you</source>
        <translation>確認して書き出す</translation>
    </message>
    <message>
        <source>The space between two keys is a gap. Click one on the timeline, then press {twos} to put it on twos or {more} for one inbetween more.</source>
        <translation>2枚の原画の間が「区間」です。タイムラインで区間をクリックし、{twos}で2コマ打ちに、{more}で中割りを1枚増やします。</translation>
    </message>
    <message>
        <source>This button ({keys}) draws every inbetween that is missing. You can go on working meanwhile; a cell of the timeline fills when its drawing is there.</source>
        <translation>このボタン（{keys}）で、足りない中割りをすべて生成します。その間も作業を続けられ、絵ができるとタイムラインのセルが埋まります。</translation>
    </message>
    <message>
        <source>{play} plays, {onion} hides and shows the onion skin, {flip} held down flips like paper. {export} writes the pictures. {help} explains whatever you are in.</source>
        <translation>{play}で再生、{onion}でオニオンスキンの表示と非表示を切り替え、{flip}を押し続けると紙のようにめくります。{export}で画像を書き出し、{help}で操作中の場所の説明を表示します。</translation>
    </message>
    <message>
        <source>{play} plays, {onion} shows the onion skin, {flip} held down flips like paper. {export} writes the pictures. {help} explains whatever you are in.</source>
        <translation type="vanished">{play}で再生、{onion}でオニオンスキン、{flip}を押し続けると紙のようにめくります。{export}で画像を書き出し、{help}で操作中の場所の説明を表示します。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation>映像 ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing was written to {folder}.</source>
        <comment>{n} drawings were written to {folder}.</comment>
        <translation>
            <numerusform>絵{n}枚を{folder}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="vanished">フォルダに表示</translation>
    </message>
    <message>
        <source>Already Open in Another Window</source>
        <translation type="vanished">別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>“{shot}” is open in another Inbetweener already.</source>
        <translation>「{shot}」はすでに別のInbetweenerで開いています。</translation>
    </message>
    <message>
        <source>“{shot}” is open already: {who}, since {time}.</source>
        <translation>「{shot}」はすでに開いています：{who}、{time}から。</translation>
    </message>
    <message>
        <source>Whoever saves last replaces what the other has saved. A copy is saved under a new name.</source>
        <translation>後から保存したほうが、もう一方の保存内容を置き換えます。コピーなら別の名前で保存します。</translation>
    </message>
    <message>
        <source>Open as a Copy</source>
        <translation>コピーとして開く</translation>
    </message>
    <message>
        <source>Already Open</source>
        <translation>すでに開いています</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>このまま開く</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>引き取る</translation>
    </message>
    <message>
        <source>“{shot}” has been taken over: {who}. It goes on as a copy here: saving asks for a new name.</source>
        <translation>「{shot}」は引き取られました：{who}。ここではコピーとして続き、保存時に新しい名前を尋ねます。</translation>
    </message>
    <message>
        <source>A copy is saved under a new name. If you take the project over, it goes on as a copy there, and you may miss what is not saved yet.</source>
        <translation>コピーは新しい名前で保存します。プロジェクトを引き取ると相手側がコピーになり、まだ保存されていない変更は含まれないことがあります。</translation>
    </message>
    <message>
        <source>in another window on this machine</source>
        <translation>このマシンの別のウィンドウ</translation>
    </message>
    <message>
        <source>Exposure sheet or timeline</source>
        <translation>タイムシートまたはタイムライン</translation>
    </message>
    <message>
        <source>Sheets and timelines ({kinds})</source>
        <translation>シートとタイムライン ({kinds})</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name}を読み込み中…</translation>
    </message>
    <message>
        <source>{file} was written: {frames}.</source>
        <translation>{file}を書き出しました（{frames}）。</translation>
    </message>
    <message>
        <source>{name} is not there yet: export the pictures into {folder}.</source>
        <translation>{name}がまだありません。画像を{folder}に書き出してください。</translation>
    </message>
    <message>
        <source>FFmpeg cannot write this movie: {reason}.</source>
        <translation>FFmpegはこのムービーを書き出せません：{reason}。</translation>
    </message>
    <message>
        <source>{program} cannot be run: {reason}.</source>
        <translation>{program}を実行できません：{reason}。</translation>
    </message>
    <message>
        <source>The sound of {name} cannot be read: {reason}.</source>
        <translation>{name}のサウンドを読めません：{reason}。</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>インストールしてください：pip install {package}</translation>
    </message>
    <message>
        <source>Get its file for your system ({package}-….whl, from PyPI, Python’s package index), save it in {folder} and start Inbetweener again.</source>
        <translation>お使いのシステム用のファイル（{package}-….whl、PythonのパッケージインデックスPyPIにあります）を入手して{folder}に保存し、Inbetweenerを再起動してください。</translation>
    </message>
    <message>
        <source>“{project}” is open elsewhere: {who}. Save under another name.</source>
        <translation>「{project}」は別の場所で開かれています：{who}。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>{user} on {machine}</source>
        <translation>{user}（{machine}）</translation>
    </message>
    <message>
        <source>Place of this inbetween between the keys</source>
        <translation>原画の間でのこの中割りの位置</translation>
    </message>
    <message>
        <source>0.4, 40 % or 2/5 of the way</source>
        <translation>0.4、40 %、2/5のように入力</translation>
    </message>
    <message>
        <source>Of several shots the first is opened. The others: {names}.</source>
        <translation>複数のカットのうち最初の1つを開きます。残り：{names}。</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>This copy of Inbetweener has no PyAV, which reads and writes films.</source>
        <translation>このInbetweenerには、動画を読み書きするPyAVがありません。</translation>
    </message>
    <message>
        <source>PyAV, which reads and writes films, cannot be used: {reason}.</source>
        <translation>動画を読み書きするPyAVを使えません：{reason}。</translation>
    </message>
</context>
</TS>
