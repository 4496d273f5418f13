#!/bin/sh
# Any other CI: fails if a golden question lost its answer, or if an article has an error. Takes the branch that the change goes to.
#   sh check-articles.sh main
# FOLDER (kb), GOLDEN (golden.yaml) and LEVEL_ZERO (npx level-zero) may be set.
set -eu
folder="${FOLDER:-kb}"
golden="${GOLDEN:-golden.yaml}"
before="$(mktemp -d)"
trap 'git worktree remove --force "$before" >/dev/null 2>&1 || rm -rf "$before"' EXIT
git worktree add --detach "$before" "$1" >/dev/null 2>&1
${LEVEL_ZERO:-npx level-zero} check "$folder" --golden "$golden" --against "$before/$folder" --format text
