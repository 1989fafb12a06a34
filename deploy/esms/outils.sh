# shellcheck shell=bash
# Tools the platform needs: each is found, installed when that is possible, or asked for in one sentence.

trouver_jdk() {
    local candidat
    for candidat in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")" ${ESMS_JDK:-/usr/lib/jvm/*25*}; do
        if [ -x "$candidat/bin/javac" ] && "$candidat/bin/javac" -version 2>&1 | grep -q '^javac 25'; then
            JAVA_HOME=$candidat
            export JAVA_HOME
            JAVA=$JAVA_HOME/bin/java
            return
        fi
    done
    echouer "il faut un JDK 25 : installez-en un (par exemple le paquet temurin-25-jdk ou openjdk-25-jdk) ou donnez son dossier dans JAVA_HOME."
}

exiger_maven() {
    command -v mvn >/dev/null || echouer "il faut Maven 3.8.7 ou plus : apt-get install maven."
}

exiger_node() {
    command -v node >/dev/null && command -v npm >/dev/null || echouer "il faut node 20.19 ou plus et npm : apt-get install nodejs npm."
}

exiger_chromium() {
    command -v chromium >/dev/null && return
    [ "$(id -u)" = 0 ] || echouer "les tests de navigateur demandent chromium : apt-get install chromium (en tant que root)."
    dire "Installation de chromium…"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >"$ETAT/chromium.log" 2>&1 ||
        echouer "chromium n'a pas pu être installé (voir $ETAT/chromium.log)."
}

maven() { mvn -B -Dstyle.color=never "$@"; }
