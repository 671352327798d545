/*
 * Speaks lines with flite and tells when each phone was said.
 *
 *   flite_say SOUND LEXICON < PLAN > PHONES
 *
 * PLAN, one utterance a line, tab-separated: id, voice (slt, rms, awb, kal16), duration stretch (1 = the voice's own pace, more is slower),
 * mean of the pitch in Hz and its deviation (0 = the voice's own), words. A word may end in "," (a phrase break) and ":1.8" (how far it is drawn out).
 * SOUND gets 16-bit samples, utterance after utterance, without headers. PHONES, per utterance:
 *   U id rate firstSample samples
 *   P startSeconds endSeconds phone wordIndex      (-1: silence)
 * LEXICON holds flite's addenda ("api nil : ey1 p iy1 ay1"; its unstressed schwa is ax0: a bare ax is dropped without a word).
 */
#include <flite/flite.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIELDS 6
#define MOST_WORDS 512

cst_voice *register_cmu_us_slt(const char *);
cst_voice *register_cmu_us_rms(const char *);
cst_voice *register_cmu_us_awb(const char *);
cst_voice *register_cmu_us_kal16(const char *);

static cst_voice *voices[4];
static const char *const names[4] = {"slt", "rms", "awb", "kal16"};

static void load_voices(const char *lexicon) {
    voices[0] = register_cmu_us_slt(NULL);
    voices[1] = register_cmu_us_rms(NULL);
    voices[2] = register_cmu_us_awb(NULL);
    voices[3] = register_cmu_us_kal16(NULL);
    for (int i = 0; i < 4; i++)
        flite_voice_add_lex_addenda(voices[i], lexicon);
}

static cst_voice *voice_named(const char *name) {
    for (int i = 0; i < 4; i++)
        if (!strcmp(names[i], name))
            return voices[i];
    return NULL;
}

/* Flite's own tokeniser would expand and regroup the words; this relation keeps them one by one and numbers them. */
static void add_tokens(cst_utterance *utterance, char *words) {
    cst_relation *tokens = utt_relation_create(utterance, "Token");
    char *rest;
    int index = 0;
    for (char *word = strtok_r(words, " ", &rest); word && index < MOST_WORDS; word = strtok_r(NULL, " ", &rest)) {
        char *colon = strchr(word, ':');
        double stretch = 1;
        if (colon) {
            *colon = 0;
            stretch = atof(colon + 1);
        }
        char *comma = strchr(word, ',');
        if (comma)
            *comma = 0;
        cst_item *token = relation_append(tokens, NULL);
        item_set_string(token, "name", word);
        item_set_string(token, "whitespace", " ");
        item_set_string(token, "prepunctuation", "");
        item_set_string(token, "punc", comma ? "," : "");
        item_set_int(token, "index", index++);
        if (stretch != 1)
            item_set_float(token, "local_duration_stretch", stretch);
    }
    if (index)
        item_set_string(relation_tail(tokens), "punc", ".");
}

static int word_of(const cst_item *segment) {
    cst_item *syllable = item_as(segment, "SylStructure");
    if (!syllable || !item_parent(syllable) || !item_parent(item_parent(syllable)))
        return -1;
    cst_item *token = item_as(item_parent(item_parent(syllable)), "Token");
    return token && item_parent(token) ? item_feat_int(item_parent(token), "index") : -1;
}

static void say(char **field, FILE *sound, long *written) {
    cst_voice *voice = voice_named(field[1]);
    if (!voice) {
        fprintf(stderr, "no voice %s\n", field[1]);
        exit(1);
    }
    cst_utterance *utterance = new_utterance();
    utt_init(utterance, voice);
    feat_set_float(utterance->features, "duration_stretch", atof(field[2]));
    if (atof(field[3]) > 0)
        feat_set_float(utterance->features, "int_f0_target_mean", atof(field[3]));
    if (atof(field[4]) > 0)
        feat_set_float(utterance->features, "int_f0_target_stddev", atof(field[4]));
    add_tokens(utterance, field[5]);
    if (!utt_synth_tokens(utterance)) {
        fprintf(stderr, "flite cannot say %s\n", field[0]);
        exit(1);
    }
    cst_wave *wave = utt_wave(utterance);
    fwrite(wave->samples, sizeof(short), wave->num_samples, sound);
    printf("U %s %d %ld %d\n", field[0], wave->sample_rate, *written, wave->num_samples);
    *written += wave->num_samples;
    double start = 0;
    for (cst_item *s = relation_head(utt_relation(utterance, "Segment")); s; s = item_next(s)) {
        double end = item_feat_float(s, "end");
        const char *phone = item_feat_string(s, "name");
        printf("P %.4f %.4f %s %d\n", start, end, *phone ? phone : "pau", word_of(s));
        start = end;
    }
    delete_utterance(utterance);
}

int main(int count, char **argument) {
    if (count != 3) {
        fprintf(stderr, "usage: flite_say SOUND LEXICON < PLAN > PHONES\n");
        return 2;
    }
    FILE *sound = fopen(argument[1], "wb");
    if (!sound) {
        perror(argument[1]);
        return 1;
    }
    flite_init();
    load_voices(argument[2]);
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
        say(field, sound, &written);
    }
    return fclose(sound) ? 1 : 0;
}
