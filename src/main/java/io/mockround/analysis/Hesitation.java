package io.mockround.analysis;

/**
 * A lengthened central vowel or nasal that may be a filled pause; where it stands decides.
 *
 * @param startMs where its steady sound begins
 * @param endMs where it ends, its nasal tail included
 * @param vowelMs how long the vowel lasts; 0 for a nasal alone
 * @param nasalMs how long the nasal lasts that follows the vowel, or that stands alone
 * @param isSteady whether it hardly moves at all: pitch, level and resonances
 * @param levelDbfs how loud it is
 */
record Hesitation(long startMs, long endMs, long vowelMs, long nasalMs, boolean isSteady, double levelDbfs) {

    boolean isNasalAlone() {
        return vowelMs == 0;
    }
}
