/*
 * Speaks lines with espeak-ng and tells when each phone was said.
 *
 *   espeak_say SOUND < PLAN > PHONES
 *
 * PLAN, one utterance a line, tab-separated: id, voice (en-us+f2), words per minute, pitch and its range (0-100), words parted by single spaces,
 * with commas for phrase breaks. A word may be given in espeak's phoneme mnemonics: [[V::m]].
 * SOUND gets 16-bit samples, utterance after utterance, without headers. PHONES, per utterance:
 *   U id rate firstSample samples
 *   P startSeconds endSeconds mnemonic wordIndex
 * espeak-ng says some pairs as one word ("of the"): then the second of the two has no phones of its own.
 */
#include <espeak-ng/speak_lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIELDS 6
#define MOST_PHONES 20000

struct phone {
    int milliseconds, word;
    char name[9];
};

static FILE *sound;
static long samples;
static const char *text;
static struct phone phones[MOST_PHONES];
static int phone_count, word;

/* The index of the word that holds the position, in characters from 1. */
static int word_at(int position) {
    int index = 0;
    for (int i = 0; i < position - 1 && text[i]; i++)
        index += text[i] == ' ';
    return index;
}

static int heard(short *wave, int count, espeak_EVENT *event) {
    if (wave && count > 0) {
        fwrite(wave, sizeof(short), count, sound);
        samples += count;
    }
    for (; event->type != espeakEVENT_LIST_TERMINATED; event++) {
        if (event->type == espeakEVENT_WORD && event->length > 0)
            word = word_at(event->text_position);
        if (event->type == espeakEVENT_PHONEME && phone_count < MOST_PHONES) {
            struct phone *phone = &phones[phone_count++];
            phone->milliseconds = event->audio_position;
            phone->word = word;
            memset(phone->name, 0, sizeof phone->name);
            memcpy(phone->name, event->id.string, 8);
        }
    }
    return 0;
}

static void say(char **field, int rate, long first) {
    if (espeak_SetVoiceByName(field[1]) != EE_OK) {
        fprintf(stderr, "no voice %s\n", field[1]);
        exit(1);
    }
    espeak_SetParameter(espeakRATE, atoi(field[2]), 0);
    espeak_SetParameter(espeakPITCH, atoi(field[3]), 0);
    espeak_SetParameter(espeakRANGE, atoi(field[4]), 0);
    text = field[5];
    samples = phone_count = 0;
    word = -1;
    espeak_Synth(text, strlen(text) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakPHONEMES, NULL, NULL);
    espeak_Synchronize();
    printf("U %s %d %ld %ld\n", field[0], rate, first, samples);
    for (int i = 0; i < phone_count; i++) {
        double end = i + 1 < phone_count ? phones[i + 1].milliseconds / 1000.0 : (double)samples / rate;
        printf("P %.4f %.4f %s %d\n", phones[i].milliseconds / 1000.0, end, *phones[i].name ? phones[i].name : "_", phones[i].word);
    }
}

int main(int count, char **argument) {
    if (count != 2) {
        fprintf(stderr, "usage: espeak_say SOUND < PLAN > PHONES\n");
        return 2;
    }
    sound = fopen(argument[1], "wb");
    if (!sound) {
        perror(argument[1]);
        return 1;
    }
    int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_PHONEME_EVENTS);
    espeak_SetSynthCallback(heard);
    static char line[65536];
    long written = 0;
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        char *field[FIELDS], *at = line;
        int n = 0;
        while (at && n < FIELDS)
            field[n++] = strsep(&at, "\t");
        if (n < FIELDS) {
            fprintf(stderr, "not a line of a plan: %s\n", line);
            return 1;
        }
        say(field, rate, written);
        written += samples;
    }
    return fclose(sound) ? 1 : 0;
}
