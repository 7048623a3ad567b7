#define _GNU_SOURCE
#include "CEditShim.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

static FILE *stream_upon_copy(int descriptor, const char *mode) {
    int copy = dup(descriptor);
    if (copy < 0) { return NULL; }
    FILE *stream = fdopen(copy, mode);
    if (stream == NULL) { close(copy); }
    return stream;
}

EditLine *ls_editor_open(const char *program, int input, int output, FILE **streams) {
    streams[0] = stream_upon_copy(input, "r");
    streams[1] = stream_upon_copy(output, "w");
    EditLine *el = NULL;
    if (streams[0] != NULL && streams[1] != NULL) {
        el = el_init(program, streams[0], streams[1], streams[1]);
    }
    if (el == NULL) { ls_editor_close(NULL, streams); }
    return el;
}

void ls_editor_close(EditLine *el, FILE **streams) {
    if (el != NULL) { el_end(el); }
    for (int i = 0; i < 2; i++) {
        if (streams[i] != NULL) { fclose(streams[i]); }
        streams[i] = NULL;
    }
}

int ls_use_utf8(void) {
    static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (setlocale(LC_CTYPE, names[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) { return 1; }
    }
    return 0;
}

int ls_width(wchar_t character) { return wcwidth(character); }
