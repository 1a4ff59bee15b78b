#!/bin/sh
# Builds lectern and installs it for this user. ./install.sh --help tells the rest.
set -eu

usage() {
  cat <<'END'
usage: ./install.sh [--run | --test | --packages | --uninstall] [--system | --prefix DIR]

  (nothing)     build lectern and install it for this user
  --run         the same, then open the essays that come with it
  --test        build it and run every test; installs nothing
  --packages    make the packages of this system, in target/packages; installs nothing
  --uninstall   take lectern away; what you have read, and your configuration, stay
  --system      install for all users, in /usr/local: asks sudo, after building without it
  --prefix DIR  install to DIR/lib/lectern, with links in DIR/bin and DIR/share (default: ~/.local)
  --version     the version that this would install
  --help        this text
END
}

maven_version=3.9.16
maven_sha512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6

root=$(cd "$(dirname "$0")" && pwd)
log=$root/target/build.log
cache=${XDG_CACHE_HOME:-${HOME:-$root/target}/.cache}/lectern
downloads=$cache-build
state=${XDG_STATE_HOME:-${HOME:-}/.local/state}/lectern
config=${XDG_CONFIG_HOME:-${HOME:-}/.config}/lectern

say() { printf 'lectern: %s\n' "$*"; }
fail() {
  printf 'lectern: %s\n' "$*" >&2
  exit 1
}

# ---- what the build needs ---------------------------------------------------------------------------------

# Prints the version of the Java in this folder.
java_version() {
  sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release" 2>/dev/null
}

# Whether this folder is a JDK 25 with the tools that make the program.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/jlink" ] && [ -x "$1/bin/jpackage" ] || return 1
  case $(java_version "$1") in
    25 | 25.* | 25-* | 25+*) return 0 ;;
    *) return 1 ;;
  esac
}

# Prints the folder of a JDK 25: the one JAVA_HOME or PATH names, else one from the places where systems put one.
find_jdk() {
  on_path=$(command -v javac 2>/dev/null || :)
  while [ -h "$on_path" ]; do
    link=$(readlink "$on_path")
    case $link in
      /*) on_path=$link ;;
      *) on_path=${on_path%/*}/$link ;;
    esac
  done
  for jdk in "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || :)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk@25/libexec \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/*; do
    if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
      printf '%s\n' "$jdk"
      return
    fi
  done
  return 1
}

# Runs a command as root if that needs no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs a JDK 25 where the system's package manager offers one and lets us.
fetch_jdk() {
  mkdir -p "${log%/*}"
  if command -v brew >/dev/null 2>&1; then
    say "installing a JDK 25 (brew install openjdk@25)"
    brew install openjdk@25 >"$log" 2>&1
    return
  fi
  as_root true 2>/dev/null || return 1
  if command -v apt-get >/dev/null 2>&1; then
    apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1 || as_root apt-get update >"$log" 2>&1 || :
    apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1 || return 1
    say "installing a JDK 25 (apt-get install openjdk-25-jdk-headless)"
    as_root apt-get install -y --no-install-recommends openjdk-25-jdk-headless >"$log" 2>&1
  elif command -v dnf >/dev/null 2>&1; then
    dnf -q info java-25-openjdk-devel >/dev/null 2>&1 || return 1
    say "installing a JDK 25 (dnf install java-25-openjdk-devel java-25-openjdk-jmods)"
    as_root dnf install -y java-25-openjdk-devel java-25-openjdk-jmods >"$log" 2>&1
  else
    return 1
  fi
}

need_jdk() {
  JAVA_HOME=$(find_jdk) || { fetch_jdk && JAVA_HOME=$(find_jdk); } ||
    fail "needs a JDK 25 (with jlink and jpackage): install one, from https://adoptium.net for instance, or set JAVA_HOME to it"
  export JAVA_HOME
}

download() { # URL FILE
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL --retry 3 -o "$2" "$1"
  else
    wget -q -O "$2" "$1"
  fi
}

sha512() {
  if command -v sha512sum >/dev/null 2>&1; then sha512sum "$1"; else shasum -a 512 "$1"; fi | cut -d ' ' -f 1
}

# Sets mvn: the Maven on PATH, else one from Maven Central, saved for the next time.
need_maven() {
  mvn=$(command -v mvn 2>/dev/null) && return
  mvn=$downloads/apache-maven-$maven_version/bin/mvn
  [ ! -x "$mvn" ] || return 0
  say "fetching Maven $maven_version"
  mkdir -p "$downloads"
  archive=$downloads/maven.tar.gz
  download "https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/$maven_version/apache-maven-$maven_version-bin.tar.gz" \
    "$archive" || fail "could not fetch Maven: install it (version 3.8 or newer) and try again"
  [ "$(sha512 "$archive")" = "$maven_sha512" ] || fail "what came as Maven $maven_version is not Maven $maven_version: $archive"
  tar -xzf "$archive" -C "$downloads"
  rm "$archive"
}

# ---- build and test ---------------------------------------------------------------------------------------

# Says which of the long steps of a build begins with this line of Maven's, if any.
step() { # LINE
  case $1 in
    *' (default-compile) '*) say 'compiling' ;;
    *' (default-testCompile) '*) [ "$action" != test ] || say 'compiling the tests' ;;
    *' (default-test) '*) [ "$action" != test ] || say 'running the unit tests' ;;
    *' (link-the-runtime) '*) say 'linking a Java of just what lectern needs' ;;
    *' (build-the-image) '*) say 'putting the program together' ;;
    *' (train-the-cache) '*) say 'making the start-up caches' ;;
    *' (make-the-packages) '*) say 'making the packages' ;;
    *' (install-for-the-tests) '*) say 'installing it for the tests' ;;
    *:integration-test' '*) say 'running the tests of the installed program' ;;
  esac
}

# Runs Maven, with all it says in the log; of that, shows the steps and the lines that hold this text.
maven() { # TEXT ARGUMENT...
  text=$1
  shift
  mkdir -p "${log%/*}"
  rm -f "$log.status"
  {
    MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" "$mvn" -B -ntp --strict-checksums -f "$root/pom.xml" "$@" 2>&1 </dev/null &&
      : >"$log.status"
  } | while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case $line in
      '[INFO] --- '*) step "$line" ;;
      *"$text"*) printf '%s\n' "$line" ;;
    esac
  done 3>"$log"
  rm "$log.status" 2>/dev/null
}

# Prints what the log says is wrong, without what Maven says of itself. A warning of the compiler is an error here.
errors() {
  sed -n 's/^\[ERROR\] \(.\)/\1/p; s/^\[WARNING\] \(\/.*\.java:\)/\1/p' "$log" |
    grep -v 'COMPILATION ERROR\|Command execution failed\|Help 1\|[Rr]e-run Maven\|For more information\|Tests run:' || :
}

# Whether the JDK that is here now is newer than the one whose Java is in the image: it may close holes.
jdk_is_newer() { # IMAGE
  jdk=$(find_jdk) || return 1
  inside=$1/lib/runtime
  [ -e "$inside" ] || inside=$1/Contents/runtime/Contents/Home
  jdk=$(java_version "$jdk")
  inside=$(java_version "$inside")
  [ "$jdk" != "$inside" ] &&
    [ "$(printf '%s\n' "$jdk" "$inside" | sort -t . -k 1,1n -k 2,2n -k 3,3n -k 4,4n | tail -n 1)" = "$jdk" ]
}

build() {
  image=$image_dir/lectern
  [ -d "$image" ] || image=$image_dir/lectern.app
  made=$(program_folder "$image")/print.aot # the last file that is made
  if [ -e "$made" ] && ! jdk_is_newer "$image" &&
    [ -z "$(find "$root/src/main" "$root/src/build" "$root/src/docs/manual.md" "$root/essays" "$root/pom.xml" "$root/LICENSE" -newer "$made" | head -n 1)" ]; then
    say "already built"
    return
  fi
  need_jdk
  need_maven
  say "building with the JDK in $JAVA_HOME (a minute or two; more when Maven has yet to fetch its plugins)"
  run_build
}

run_build() { # ARGUMENT...
  maven 'lectern: ' -Dquick -Dmaven.test.skip=true "$@" package ||
    fail "the build failed: $(errors | head -n 1) (all it said is in $log)"
}

make_packages() {
  need_jdk
  need_maven
  say "building with the JDK in $JAVA_HOME, then the packages (some minutes)"
  run_build -Ppackages
}

run_tests() {
  need_jdk
  need_maven
  say "building and testing with the JDK in $JAVA_HOME (log: $log)"
  if ! maven 'Tests run:' verify; then
    errors | head -n 40
    fail "the tests failed: all that was said is in $log"
  fi
  say "every test passed"
}

# ---- install and uninstall --------------------------------------------------------------------------------

# Prints where the launcher, the options and the cache are in an application image.
program_folder() { # IMAGE
  if [ -d "$1/Contents/app" ]; then printf '%s\n' "$1/Contents/app"; else printf '%s\n' "$1/lib/app"; fi
}

# Whether a folder is lectern's, or what was left when it was being deleted.
is_ours() { # FOLDER
  ours=$(program_folder "$1")
  [ -e "$ours/lectern.options" ] || [ -e "$ours/lectern.cfg" ] || [ -e "$ours/read.aot" ] || [ -e "$ours/lectern.aot" ] ||
    grep -q '^MODULES=.*[" ]lectern[" ]' "$1/lib/runtime/release" 2>/dev/null
}

is_there() { [ -e "$1" ] || [ -h "$1" ]; }

# Refuses to touch what is not lectern's.
must_be_ours() {
  ! is_there "$home" || is_ours "$home" || fail "$home is not lectern's; move it away first"
  ! is_there "$work" || [ -e "$work/lectern.work" ] || rmdir "$work" 2>/dev/null ||
    fail "$work is not lectern's; move it away first"
  ! is_there "$command" || case $(readlink "$command" 2>/dev/null) in
    */lectern/lib/app/lectern | */lectern/Contents/app/lectern) ;;
    *) fail "$command is not lectern's; move it away first" ;;
  esac
}

# Makes a link of the prefix lead to a file of it, at once instead of where it led before.
link() { # FILE LINK
  file=$1
  folder=${2%/*}
  # A relative link lets the prefix be moved; where its folder is itself a link, it would lead elsewhere.
  if [ "$(cd -P "$folder" && pwd)" = "$(cd -P "$prefix" && pwd)${folder#"$prefix"}" ]; then
    file=$(printf '%s\n' "${folder#"$prefix/"}" | sed 's|[^/][^/]*|..|g')/${file#"$prefix/"}
  fi
  ln -s "$file" "$work/link" && mv -f "$work/link" "$2" || fail "could not make the link $2"
}

# Has the command run the program in this folder.
point_command_to() { # FOLDER
  link "$(program_folder "$1")/lectern" "$command"
}

# The man pages and the completions, where man and the shells look below $prefix/share.
pages='man/man1/lectern.1 man/man5/lectern-config.5 bash-completion/completions/lectern
  zsh/site-functions/_lectern fish/vendor_completions.d/lectern.fish'

# Whether nothing but a link of ours stands in the place of a page.
page_is_ours() { # LINK
  case $(readlink "$1" 2>/dev/null) in
    */lectern/lib/app/share/* | */lectern/Contents/app/share/*) return 0 ;;
    *) ! is_there "$1" ;;
  esac
}

# Links the pages that the program has. Those of others stay, since lectern works without.
link_pages() {
  for page in $pages; do
    page_link=$prefix/share/$page
    page_file=$(program_folder "$home")/share/$page
    if ! page_is_ours "$page_link"; then
      say "$page_link is not lectern's and stays"
    elif [ -e "$page_file" ]; then
      mkdir -p "${page_link%/*}" 2>/dev/null || fail "cannot write to $prefix/share"
      link "$page_file" "$page_link"
    else
      rm -f "$page_link"
    fi
  done
}

unlink_pages() {
  for page in $pages; do
    if page_is_ours "$prefix/share/$page"; then
      rm -f "$prefix/share/$page"
    fi
  done
}

# Opens the folder for what is only halfway. The file in it tells that it is ours; it goes last.
open_work() {
  { mkdir "$work" && : >"$work/lectern.work"; } 2>/dev/null || fail "cannot write to ${work%/*}: choose another folder with --prefix"
}

# Ends what is halfway, now or since a run that was stopped: what was there before is there again, unless there is
# something new.
settle() {
  [ -e "$work/lectern.work" ] || return 0
  if [ -e "$work/old" ] && [ ! -e "$home" ]; then
    # What a stopped run began to delete may be gone by now.
    mv "$work/old" "$home" 2>/dev/null || ! is_there "$work/old" || fail "could not move $work/old to $home"
  fi
  rm -f "$work/link"
  case $(readlink "$command" 2>/dev/null) in
    */.lectern.work/*) point_command_to "$home" ;;
  esac
  rm -rf "$work/new" "$work/old" "$work/lectern" && rm -rf "$work"
}

# At every moment the command runs a whole program, the old one or the new, so that nothing is lost by a stop.
install_image() {
  image=$image_dir/lectern
  [ -d "$image" ] || image=$image_dir/lectern.app
  must_be_ours
  settle
  mkdir -p "${home%/*}" "${command%/*}" 2>/dev/null || fail "cannot write to $prefix: choose another folder with --prefix"
  trap settle EXIT
  trap 'exit 1' HUP INT TERM
  open_work

  cp -R "$image" "$work/new" || fail "could not copy the program to $work"
  [ -z "$system" ] || chmod -R a+rX "$work/new"
  program=$(program_folder "$work/new")
  if ! sh "$program/train" --check 2>/dev/null; then
    say "making the start-up caches"
    sh "$program/train" || say "could not make the start-up cache; lectern will start a little later without it"
  fi
  version=$("$program/lectern" --version) || fail "the new program does not start: $image"
  if [ -e "$home" ]; then
    # Moved, not overwritten, so that a lectern that is running keeps its files; meanwhile the command runs a copy.
    cp -R "$work/new" "$work/lectern" || fail "could not copy the program to $work"
    point_command_to "$work/lectern"
    mv "$home" "$work/old" || fail "could not move $home"
  fi
  mv "$work/new" "$home" || fail "could not move the program to $home"
  point_command_to "$home"
  "$command" --version >/dev/null || {
    rm -rf "$home"
    [ -e "$work/old" ] || rm -f "$command"
    fail "does not start as $command"
  }
  link_pages
  settle

  program=$(program_folder "$home")
  say "installed $version as $command"
  case :${PATH:-}: in
    *:"${command%/*}":*) ;;
    *) say "${command%/*} is not on your PATH; add it, or call lectern by its full name" ;;
  esac
}

uninstall() {
  must_be_ours
  settle
  unlink_pages
  rm -f "$command"
  if [ -e "$home" ]; then
    open_work
    mv "$home" "$work/old" # at once, so that what is left by a stop is known to be ours
    rm -rf "$work/old" && rm -rf "$work"
  fi
  rm -rf "$downloads" "$cache"
  say "taken away; what you have read is still in $state, your configuration in $config"
}

# ---- what was asked for -----------------------------------------------------------------------------------

action=install
prefix=
system=
image_dir=
while [ $# -gt 0 ]; do
  case $1 in
    --run | --test | --packages | --uninstall) action=${1#--} ;;
    --system) system=/usr/local ;;
    --prefix | --image)
      [ -n "${2-}" ] || fail "$1 needs a folder"
      case $2 in
        /*) dir=$2 ;;
        *) dir=$PWD/$2 ;;
      esac
      if [ "$1" = --prefix ]; then prefix=$dir; else image_dir=$dir; fi
      shift
      ;;
    -V | --version)
      printf 'lectern %s\n' "$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml")"
      exit
      ;;
    -h | --help)
      usage
      exit
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift
done

[ -z "$system" ] || [ -z "$prefix" ] || fail "either --system or --prefix"
prefix=${prefix:-$system}
if [ -z "$prefix" ] && [ "$action" != test ] && [ "$action" != packages ]; then
  [ -n "${HOME:-}" ] || fail "there is no HOME to install in: say where, with --prefix"
  prefix=$HOME/.local
fi
home=$prefix/lib/lectern
work=$prefix/lib/.lectern.work
command=$prefix/bin/lectern

# The rest of --system, once there is an image, is for root.
need_root() { # ARGUMENT...
  [ -n "$system" ] && [ "$(id -u)" != 0 ] || return 0
  command -v sudo >/dev/null 2>&1 || fail "only root may change $prefix: run as root what you ran"
  sudo sh "$root/install.sh" --system "$@" || exit
  if [ "$action" = run ] && [ -t 0 ] && [ -t 1 ]; then
    exec "$command" "$(program_folder "$home")/essays"
  fi
  exit
}
[ -z "$system" ] || umask 022

case $action in
  test) run_tests ;;
  packages) make_packages ;;
  uninstall)
    need_root --uninstall
    uninstall
    ;;
  *)
    if [ -z "$image_dir" ]; then # --image DIR: one that is built already, as the build itself says for its tests
      image_dir=$root/target/image
      build
    fi
    need_root --image "$image_dir"
    install_image
    ;;
esac

if [ "$action" = run ]; then
  if [ -t 0 ] && [ -t 1 ]; then
    exec "$command" "$program/essays"
  fi
  say "this is not a terminal; on one, type: $command"
fi
