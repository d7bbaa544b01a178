#!/usr/bin/env bash
# Compiles and lints the Bicep files; any warning is a failure. Needs the .NET SDK on Linux x64.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

dotnet restore Bicep.csproj -v quiet -nologo
version=$(sed -n 's/.*"Azure.Bicep.CommandLine.linux-x64" Version="\([^"]*\)".*/\1/p' ../Directory.Packages.props)
bicep=$(dotnet msbuild Bicep.csproj -nologo -getProperty:NuGetPackageRoot)azure.bicep.commandline.linux-x64/$version/tools/bicep

# The compiler writes warnings to standard error and still ends with 0.
said=$({ "$bicep" build main.bicep --stdout >/dev/null && "$bicep" lint main.bicep >/dev/null; } 2>&1) && [[ -z $said ]] || { echo "$said"; exit 1; }
for file in *.bicep; do
    "$bicep" format "$file" --stdout | cmp -s "$file" - || { echo "$file is not formatted: run 'bicep format $file'."; exit 1; }
done
