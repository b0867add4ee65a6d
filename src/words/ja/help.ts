import type { HelpWords } from '../help.ts';
import { options } from './help-options.ts';

export const help: HelpWords = {
  about: '受け取った鍵と証明書を、引き渡し先の求めるとおりの形にします。ネットワークは使いません。',
  usage: 'certprep COMMAND [PATH...] [OPTIONS]',
  options,
  commands: {
    inspect: {
      summary: 'ファイルの内容、ロックの有無、対応関係',
      usage: 'PATH... [OPTIONS]',
      about: 'ファイルとフォルダーを読み込み、それぞれの内容を表示します。',
      examples: ['certprep inspect mail/', 'certprep inspect server.pfx --password-file passwords.txt'],
    },
    chain: {
      summary: '各証明書の検証済みチェーンと、欠けているもの',
      usage: 'PATH... [OPTIONS]',
      about: '証明書を並べ、すべての署名を検証し、欠けているものとその入手先を表示します。',
      examples: [
        'certprep chain mail/ --carry-card missing.html',
        'certprep chain mail/ --roots our-root.pem --host www.example.com',
      ],
    },
    hosts: {
      summary: '証明書が使える名前と、その理由',
      usage: '[PATH...] --host NAME... [OPTIONS]',
      about:
        'ブラウザーと同じ方法で、名前を証明書の名前と比べます。--san を付けると、これから作る証明書について確認できます。',
      examples: [
        'certprep hosts server.pem --host www.example.com',
        "certprep hosts --san 'DNS:*.example.com' --host login.eu.example.com",
      ],
    },
    compare: {
      summary: '新しい証明書で失われるもの、増えるもの、変わらないもの',
      usage: 'OLD NEW [OPTIONS]',
      about: 'OLD の証明書を NEW の証明書と比べます。名前、鍵、発行者、用途、日付を対象とします。',
      examples: ['certprep compare old.pem new.pem', 'certprep compare last-year.pfx mail/ --password-env PFX'],
    },
    check: {
      summary: '導入先への準備ができているか、何を書き出すか',
      usage: 'PATH... --target ID [OPTIONS]',
      about: '書き出しと同じことをすべて判定し、何も書き込みません。',
      examples: [
        'certprep check mail/ --target nginx',
        'certprep check mail/ --target auth0-appliance-pem --hosts-file names.txt',
      ],
    },
    export: {
      summary: '導入先の求めるものを書き込み、読み戻す',
      usage: 'PATH... --target ID --out DIR [OPTIONS] | --manifest FILE [OPTIONS]',
      about: '妨げになるものがある間は、何も書き込みません。書き込んだものは読み戻して比べます。',
      examples: [
        'certprep export mail/ --target auth0-appliance-pem --out ready/',
        'certprep export --manifest handovers.yaml --all-or-none',
      ],
    },
    convert: {
      summary: '鍵と証明書の形式を変える',
      usage: 'PATH... --to FORMAT --out FILE [OPTIONS]',
      about:
        '見つかったものを別の形式で書き込みます。--encrypt がなければ、鍵はパスワードなしで書き込みます。--out - は標準出力に書き込みます。',
      examples: [
        'certprep convert server.pfx --to fullchain --out chain.pem',
        'certprep convert mail/ --to pfx --out server.pfx --pfx-profile compatible',
      ],
    },
    unlock: {
      summary: '鍵をパスワードなしで書き込む',
      usage: 'KEY --out FILE [OPTIONS]',
      about: '1つの鍵のための、convert の短い形です。指定されたファイルは変更しません。',
      examples: [
        'certprep unlock server.key --out open.key',
        'certprep unlock server.pfx --out server.key --password-env PFX',
      ],
    },
    report: {
      summary: '変更管理のためのレポート',
      usage: 'PATH... --target ID --out FILE [OPTIONS]',
      about: 'check と同じ判定を、秘密の情報を含めずに書き込みます。拡張子で HTML、Markdown、JSON を選びます。',
      examples: [
        'certprep report mail/ --target nginx --out report.html --change CHG-4711',
        'certprep report mail/ --previous last.json --out report.json --ics renewal.ics',
      ],
    },
    completions: {
      summary: 'シェルでコマンドとオプションを補完する',
      usage: 'bash|zsh|fish',
      about: 'シェルのためのスクリプトを出力します。コマンド、オプション、導入先、ファイル名を補完します。',
      examples: [
        'source <(certprep completions bash)',
        'certprep completions fish > ~/.config/fish/completions/certprep.fish',
      ],
    },
    targets: {
      summary: '引き渡せる導入先と、そこで求められること',
      usage: '[NAME...] [OPTIONS]',
      about: '導入先の一覧を表示します。名前を指定すると、受け付けるもの、求めるもの、裏付けのないものを表示します。',
      examples: ['certprep targets', 'certprep targets auth0'],
    },
    library: {
      summary: '公的な中間証明書のライブラリの作成、取り込み、表示',
      usage: 'build --from PATH... --out PACK | import FILE... | info [PACK]',
      about:
        '欠けている中間証明書をライブラリから補い、その旨を示します。取り込むのは中間証明書だけで、ルート証明書には --trust-roots が必要です。',
      examples: ['certprep library build --from ccadb/ --out public.pack', 'certprep library import public.pack'],
    },
  },
  rules: [
    'PATH はファイル、フォルダー、または標準入力を表す - です。ファイルの種類は名前ではなく内容で判断します。',
    'パスワードをコマンドラインに書くことはありません。指定がなければ、端末で尋ねます。',
    '指定されたファイルは変更せず、すでにあるファイルは --force なしに置き換えません。',
    '終了コード: 0 完了、妨げなし。1 妨げあり。2 コマンドラインの誤り。3 指定されたファイルに何もないか、すべては読めなかった。4 書き込めなかった。70 CertPrep の不具合。130 中止。',
  ],
  examples: ['certprep inspect mail/', 'certprep export mail/ --target nginx --out ready/'],
};
