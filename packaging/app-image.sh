#!/usr/bin/env bash
# Builds target/app-image/mockround: the program with a Java of its own, for the system this runs on. Needs a JDK (17 or newer) with jpackage.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -q -B -ntp -DskipTests package
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)

work=target/app-image-input
rm -rf "$work" target/app-image
mkdir -p "$work/app" "$work/modules"
cp target/mockround.jar "$work/app/"
for library in target/lib/*.jar; do
    case "$(basename "$library")" in
        javafx-*-linux*.jar | javafx-*-win*.jar | javafx-*-mac*.jar) cp "$library" "$work/modules/" ;;
        javafx-*) ;; # the empty ones that only name the others
        *) cp "$library" "$work/app/" ;;
    esac
done

"${JAVA_HOME:+$JAVA_HOME/bin/}jpackage" \
    --type app-image \
    --name mockround \
    --app-version "$version" \
    --input "$work/app" \
    --main-jar mockround.jar \
    --main-class io.mockround.app.Main \
    --module-path "$work/modules" \
    --add-modules javafx.controls,java.desktop,java.sql,java.logging,java.naming,java.management,java.xml,jdk.unsupported,jdk.crypto.ec,java.net.http \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --strip-native-commands" \
    --java-options "-XX:+UseSerialGC" \
    --dest target/app-image
echo "target/app-image/mockround/bin/mockround"
