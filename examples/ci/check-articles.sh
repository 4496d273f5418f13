#!/bin/sh
# Any other CI: fails if a golden question lost its answer, or if an article has an error. Takes the branch that the change goes to.
#   sh check-articles.sh main
# FOLDER (kb), GOLDEN (golden.yaml) and LEVEL_ZERO (npx level-zero) may be set; SETTINGS, the file of settings, so that a change of them is held
# to the questions too; HISTORY, resolved tickets, so that the log says which of them gain and lose.
set -eu
folder="${FOLDER:-kb}"
golden="${GOLDEN:-golden.yaml}"
before="$(mktemp -d)"
trap 'git worktree remove --force "$before" >/dev/null 2>&1 || rm -rf "$before"' EXIT
git worktree add --detach "$before" "$1" >/dev/null 2>&1
set -- "$folder" --golden "$golden" --against "$before/$folder"
if [ -n "${SETTINGS:-}" ]; then
  set -- "$@" --settings "$SETTINGS"
  if [ -f "$before/$SETTINGS" ]; then set -- "$@" --against-settings "$before/$SETTINGS"; fi
fi
if [ -n "${HISTORY:-}" ]; then set -- "$@" --history "$HISTORY"; fi
${LEVEL_ZERO:-npx level-zero} check "$@"
