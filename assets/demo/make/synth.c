/*
 * Speaks chunks of words with a flite voice and reports when each word was said.
 *
 *   synth VOICE LEXICON PCM <chunks >times
 *
 * A chunk is one line of space-separated tokens: its pace first, then WORD|PUNCTUATION|STRETCH for every word,
 * for example "1.1 um|,|1.8 so||1 wait|.|1".  PCM receives all chunks one after the other, 16-bit, native order.
 * For each chunk the output has a line "chunk SAMPLES RATE" and then one line "FIRST LAST" per word: the sample where
 * its first phone begins and the one where its last phone ends, counted from the start of the chunk.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <flite/flite.h>

#define MAX_LINE 8192
#define MAX_WORDS 512

cst_voice *register_cmu_us_awb(const char *);
cst_voice *register_cmu_us_kal16(const char *);
cst_voice *register_cmu_us_rms(const char *);
cst_voice *register_cmu_us_slt(const char *);

static const struct {
    const char *name;
    cst_voice *(*open)(const char *);
} VOICES[] = {
    {"awb", register_cmu_us_awb},
    {"kal16", register_cmu_us_kal16},
    {"rms", register_cmu_us_rms},
    {"slt", register_cmu_us_slt},
};

static void fail(const char *what, const char *which)
{
    fprintf(stderr, "synth: %s: %s\n", what, which);
    exit(1);
}

static cst_voice *open_voice(const char *name)
{
    for (size_t i = 0; i < sizeof VOICES / sizeof VOICES[0]; i++)
        if (strcmp(VOICES[i].name, name) == 0)
            return VOICES[i].open(NULL);
    fail("no such voice", name);
    return NULL;
}

/* Adds WORD|PUNCTUATION|STRETCH to the token relation, with the word's number so that its phones can be told. */
static void add_token(cst_relation *tokens, char *text, int number)
{
    char *punctuation = strchr(text, '|');
    char *stretch = punctuation ? strchr(punctuation + 1, '|') : NULL;
    if (!stretch)
        fail("not WORD|PUNCTUATION|STRETCH", text);
    *punctuation++ = '\0';
    *stretch++ = '\0';

    cst_item *token = relation_append(tokens, NULL);
    item_set_string(token, "name", text);
    item_set_string(token, "whitespace", " ");
    item_set_string(token, "prepunctuation", "");
    item_set_string(token, "punc", punctuation);
    item_set_float(token, "local_duration_stretch", strtof(stretch, NULL));
    item_set_int(token, "number", number);
}

/* The number of the word that a phone belongs to, or -1 for a pause. */
static int word_of(const cst_item *phone)
{
    const cst_item *syllable = item_parent(item_as(phone, "SylStructure"));
    const cst_item *word = syllable ? item_parent(syllable) : NULL;
    const cst_item *token = word ? item_parent(item_as(word, "Token")) : NULL;
    return token ? item_feat_int(token, "number") : -1;
}

static void report(cst_utterance *utterance, int words)
{
    const cst_wave *wave = utt_wave(utterance);
    float first[MAX_WORDS], last[MAX_WORDS];
    for (int i = 0; i < words; i++)
        first[i] = last[i] = -1;

    float start = 0;
    for (const cst_item *phone = relation_head(utt_relation(utterance, "Segment")); phone; phone = item_next(phone)) {
        float end = item_feat_float(phone, "end");
        int word = word_of(phone);
        if (word >= 0) {
            if (first[word] < 0)
                first[word] = start;
            last[word] = end;
        }
        start = end;
    }

    printf("chunk %d %d\n", wave->num_samples, wave->sample_rate);
    for (int i = 0; i < words; i++) {
        if (first[i] < 0)
            fail("a word has no sound", item_feat_string(relation_head(utt_relation(utterance, "Token")), "name"));
        printf("%.0f %.0f\n", first[i] * wave->sample_rate, last[i] * wave->sample_rate);
    }
}

static void speak(cst_voice *voice, char *line, FILE *pcm)
{
    char *rest = NULL;
    char *pace = strtok_r(line, " \n", &rest);
    if (!pace)
        fail("empty chunk", "");

    cst_utterance *utterance = new_utterance();
    utt_init(utterance, voice);
    feat_set_float(utterance->features, "duration_stretch", strtof(pace, NULL));
    cst_relation *tokens = utt_relation_create(utterance, "Token");
    int words = 0;
    for (char *word; (word = strtok_r(NULL, " \n", &rest)) != NULL; words++) {
        if (words == MAX_WORDS)
            fail("chunk too long at", word);
        add_token(tokens, word, words);
    }
    if (!utt_synth_tokens(utterance))
        fail("flite could not speak the chunk starting", item_feat_string(relation_head(tokens), "name"));

    const cst_wave *wave = utt_wave(utterance);
    if (fwrite(wave->samples, sizeof wave->samples[0], wave->num_samples, pcm) != (size_t) wave->num_samples)
        fail("cannot write", "samples");
    report(utterance, words);
    delete_utterance(utterance);
}

int main(int argc, char **argv)
{
    if (argc != 4)
        fail("usage", "synth VOICE LEXICON PCM <chunks >times");
    flite_init();
    cst_voice *voice = open_voice(argv[1]);
    flite_voice_add_lex_addenda(voice, argv[2]);
    FILE *pcm = fopen(argv[3], "wb");
    if (!pcm)
        fail("cannot write", argv[3]);

    char line[MAX_LINE];
    while (fgets(line, sizeof line, stdin))
        speak(voice, line, pcm);

    if (fclose(pcm) != 0)
        fail("cannot write", argv[3]);
    return 0;
}
