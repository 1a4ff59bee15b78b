#!/bin/sh
# Builds lectern and installs it for this user. ./install.sh --help tells the rest.
set -eu

usage() {
  cat <<'END'
usage: ./install.sh [--run | --test | --uninstall] [--prefix DIR]

  (nothing)     build lectern and install it for this user
  --run         the same, then open the essays that come with it
  --test        build it and run every test; installs nothing
  --uninstall   take lectern away; what you have read, and your configuration, stay
  --prefix DIR  install to DIR/lib/lectern and DIR/bin/lectern (default: ~/.local)
  --help        this text
END
}

maven_version=3.9.16
maven_sha512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6

root=$(cd "$(dirname "$0")" && pwd)
log=$root/target/build.log
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/lectern
downloads=$cache-build
state=${XDG_STATE_HOME:-$HOME/.local/state}/lectern
config=${XDG_CONFIG_HOME:-$HOME/.config}/lectern

say() { printf 'lectern: %s\n' "$*"; }
fail() {
  printf 'lectern: %s\n' "$*" >&2
  exit 1
}

# ---- what the build needs ---------------------------------------------------------------------------------

# Whether this folder is a JDK 25 with the tools that make the program.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/jlink" ] && [ -x "$1/bin/jpackage" ] || return 1
  case $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release" 2>/dev/null) in
    25 | 25.* | 25-* | 25+*) return 0 ;;
    *) return 1 ;;
  esac
}

# Prints the folder of a JDK 25: the one JAVA_HOME or PATH names, else one from the usual places.
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

# Sets mvn: the Maven on PATH, else one from Maven Central, kept for the next time.
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

# Runs Maven, with all it says in the log; of that, shows the lines that hold this text.
maven() { # TEXT ARGUMENT...
  text=$1
  shift
  mkdir -p "${log%/*}"
  rm -f "$log.status"
  {
    MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" "$mvn" -B -ntp -f "$root/pom.xml" "$@" 2>&1 </dev/null &&
      : >"$log.status"
  } | while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case $line in
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

build() {
  made=$image_dir/lectern/lib/app/lectern.aot
  [ -e "$made" ] || made=$image_dir/lectern.app/Contents/app/lectern.aot
  if [ -e "$made" ] &&
    [ -z "$(find "$root/src/main" "$root/essays" "$root/pom.xml" "$root/LICENSE" -newer "$made" | head -n 1)" ]; then
    say "already built"
    return
  fi
  need_jdk
  need_maven
  say "building with the JDK in $JAVA_HOME (a minute or two; more when Maven has yet to fetch its plugins)"
  maven 'no line holds this' -Dquick -Dmaven.test.skip=true package ||
    fail "the build failed: $(errors | head -n 1) (all it said is in $log)"
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

# Refuses to touch what is not lectern's.
must_be_ours() {
  [ ! -e "$home" ] || [ -e "$(program_folder "$home")/lectern.options" ] || fail "$home is not lectern's; move it away first"
  [ ! -e "$command" ] || [ -h "$command" ] || fail "$command is not lectern's; move it away first"
}

install_image() {
  image=$image_dir/lectern
  [ -d "$image" ] || image=$image_dir/lectern.app
  must_be_ours
  mkdir -p "${home%/*}" "${command%/*}" || fail "cannot write to $prefix: choose another folder with --prefix"

  # Copied beside the old one and moved into its place, so that a lectern that is running keeps its files.
  rm -rf "$home.new" "$home.old"
  cp -R "$image" "$home.new" || fail "could not copy the program to $home.new"
  [ ! -e "$home" ] || mv "$home" "$home.old"
  mv "$home.new" "$home"
  rm -rf "$home.old"
  program=$(program_folder "$home")
  ln -sfn "../${program#"$prefix/"}/lectern" "$command"

  if ! sh "$program/train" --check 2>/dev/null; then
    sh "$program/train" || say "could not make the start-up cache; lectern will start a little later without it"
  fi
  version=$("$command" --version) || fail "was installed but does not start: $command --version"
  say "installed $version as $command"
  case :${PATH:-}: in
    *:"${command%/*}":*) ;;
    *) say "${command%/*} is not on your PATH; add it, or call lectern by its full name" ;;
  esac
}

uninstall() {
  must_be_ours
  rm -rf "$home" "$home.new" "$home.old"
  rm -f "$command"
  rm -rf "$downloads" "$cache"
  say "taken away; what you have read is still in $state, your configuration in $config"
}

# ---- what was asked for -----------------------------------------------------------------------------------

action=install
prefix=
image_dir=
while [ $# -gt 0 ]; do
  case $1 in
    --run | --test | --uninstall) action=${1#--} ;;
    --prefix | --image)
      [ $# -gt 1 ] || fail "$1 needs a folder"
      case $2 in
        /*) dir=$2 ;;
        *) dir=$PWD/$2 ;;
      esac
      if [ "$1" = --prefix ]; then prefix=$dir; else image_dir=$dir; fi
      shift
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

prefix=${prefix:-${HOME:?}/.local}
home=$prefix/lib/lectern
command=$prefix/bin/lectern

case $action in
  test) run_tests ;;
  uninstall) uninstall ;;
  *)
    if [ -z "$image_dir" ]; then # --image DIR: one that is built already, as the build itself says for its tests
      image_dir=$root/target/image
      build
    fi
    install_image
    ;;
esac

if [ "$action" = run ]; then
  if [ -t 0 ] && [ -t 1 ]; then
    exec "$command" "$program/essays"
  fi
  say "this is not a terminal; on one, type: $command"
fi
