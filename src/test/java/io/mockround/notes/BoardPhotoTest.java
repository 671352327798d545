package io.mockround.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.support.SmallPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardPhotoTest {

    private static final String PLACE = "52 deg 31' N, 13 deg 24' E";

    @TempDir
    private Path temp;

    @Test
    void leavesOutWhereATelephoneTookIt() throws IOException {
        byte[] plain = SmallPictures.jpeg();
        byte[] taken = inserted(plain, 2, exif(ByteOrder.LITTLE_ENDIAN, 1));

        BoardPhoto photo = read("board.jpg", taken);

        assertThat(text(taken)).contains(PLACE);
        assertThat(text(photo.content())).doesNotContain(PLACE).doesNotContain("Exif");
        assertSamePicture(photo.content(), plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LITTLE_ENDIAN", "BIG_ENDIAN"})
    void keepsWhichWayUpItIs(String order) throws IOException {
        ByteOrder bytes = order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        byte[] taken = inserted(SmallPictures.jpeg(), 2, exif(bytes, 6));

        byte[] kept = read("board.jpg", taken).content();

        assertThat(text(kept)).doesNotContain(PLACE);
        int exif = text(kept).indexOf("Exif\0\0MM");
        assertThat(exif).isPositive();
        assertThat(ByteBuffer.wrap(kept).getShort(exif + 6 + 8 + 2 + 8)).isEqualTo((short) 6);
        assertThat(ByteBuffer.wrap(kept).getShort(exif - 2)).isEqualTo((short) 34);
        assertThat(text(kept)).startsWith(text(Arrays.copyOf(kept, exif - 4)) + "\u00ff\u00e1");
        assertSamePicture(kept, SmallPictures.jpeg());
    }

    @ParameterizedTest
    @CsvSource({"1,false,0", "2,true,0", "3,false,2", "4,true,2", "5,true,3", "6,false,1", "7,true,1", "8,false,3"})
    void knowsHowItHasToBeTurned(int orientation, boolean isMirrored, int quarters) throws IOException {
        BoardPhoto photo = read("board.jpg", SmallPictures.jpeg(orientation));

        assertThat(photo.turn()).isEqualTo(new Turn(isMirrored, quarters));
    }

    @Test
    void aPictureThatSaysNothingOfItStandsAsItIs() throws IOException {
        assertThat(read("board.jpg", SmallPictures.jpeg()).turn()).isEqualTo(Turn.NONE);
        assertThat(read("board.jpg", SmallPictures.jpeg(9)).turn()).isEqualTo(Turn.NONE);
        assertThat(read("board.png", SmallPictures.png()).turn()).isEqualTo(Turn.NONE);
    }

    @Test
    void leavesOutCommentsAndWhatCamerasWriteBehindThePicture() throws IOException {
        byte[] comment = segment(0xfe, PLACE.getBytes(StandardCharsets.ISO_8859_1));
        byte[] maker = segment(0xed, ("Photoshop" + PLACE).getBytes(StandardCharsets.ISO_8859_1));
        byte[] taken = inserted(inserted(SmallPictures.jpeg(), 2, comment), 2, maker);
        byte[] withFilm = inserted(taken, taken.length, ("ftypmp42" + PLACE).getBytes(StandardCharsets.ISO_8859_1));

        byte[] kept = read("board.jpg", withFilm).content();

        assertThat(kept).isEqualTo(SmallPictures.jpeg());
    }

    @Test
    void leavesOutWhatAPngTellsBesideThePicture() throws IOException {
        byte[] plain = SmallPictures.png();
        byte[] told = inserted(plain, 33, chunk("tEXt", "Author\0" + PLACE));
        told = inserted(told, 33, chunk("eXIf", PLACE));
        told = inserted(told, 33, chunk("gAMA", "\0\0\u00b1\u008f"));

        byte[] kept = read("board.png", told).content();

        assertThat(text(kept)).doesNotContain(PLACE).contains("gAMA");
        assertSamePicture(kept, plain);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9, 0.99})
    void aPictureThatIsCutOffIsNone(double part) {
        for (byte[] whole : new byte[][] {SmallPictures.png(), SmallPictures.jpeg()}) {
            byte[] cut = Arrays.copyOf(whole, (int) (part * whole.length));

            assertThatThrownBy(() -> read("board", cut))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isInstanceOf(Problem.PhotoUnknown.class));
        }
    }

    /** Whatever a damaged file says of its lengths: it is a picture or it is none. */
    @Test
    void neverFailsOtherwiseThanBySayingThatItIsNone() throws IOException {
        byte[] jpeg = inserted(SmallPictures.jpeg(), 2, exif(ByteOrder.BIG_ENDIAN, 6));
        byte[] png = inserted(SmallPictures.png(), 33, chunk("tEXt", PLACE));
        int pictures = 0;
        for (byte[] whole : new byte[][] {jpeg, png}) {
            for (int at = 0; at < whole.length; at++) {
                for (int value : new int[] {0, 0x7f, 0x80, 0xff}) {
                    byte[] damaged = whole.clone();
                    damaged[at] = (byte) value;
                    pictures += isPicture(damaged) ? 1 : 0;
                }
            }
        }
        assertThat(pictures).isBetween(100, 4 * (jpeg.length + png.length));
    }

    private boolean isPicture(byte[] content) {
        return JpegFile.pictureOf(content).or(() -> PngFile.pictureOf(content)).isPresent();
    }

    private BoardPhoto read(String name, byte[] content) throws IOException {
        return BoardPhoto.read(Files.write(temp.resolve(name), content));
    }

    private static void assertSamePicture(byte[] one, byte[] other) throws IOException {
        assertThat(colours(one)).isEqualTo(colours(other));
    }

    private static int[] colours(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] exif(ByteOrder order, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer exif =
                ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length).put("Exif\0\0".getBytes(StandardCharsets.UTF_8));
        exif.order(order).put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.UTF_8));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.putInt(0).put(place);
        return segment(0xe1, exif.array());
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .putShort((short) (0xff00 | marker))
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] chunk(String kind, String content) {
        byte[] body = (kind + content).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(content.length())
                .put(body)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(file, 0, at);
        all.writeBytes(more);
        all.write(file, at, file.length - at);
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
