package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.notes.BoardPhoto;
import io.mockround.support.SmallPictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Corners are two letters: top or bottom, left or right. */
@ExtendWith(ApplicationExtension.class)
class UprightPictureUiTest {

    private static final int LONG = 40;
    private static final int SHORT = 20;

    @TempDir
    private Path temp;

    /** As Exif 2.32, 4.6.4, tells it: by the sides at which the first row and the first column are seen. */
    @ParameterizedTest
    @CsvSource({"1,TL,TR", "2,TR,TL", "3,BR,BL", "4,BL,BR", "5,TL,BL", "6,TR,BR", "7,BR,TR", "8,BL,TL"})
    void bringsTheFirstRowToItsSide(int orientation, String firstCorner, String endOfFirstRow, FxRobot robot)
            throws Exception {
        BoardPhoto photo = BoardPhoto.read(Files.write(temp.resolve("board"), SmallPictures.jpeg(orientation)));
        WritableImage[] seen = new WritableImage[1];

        robot.interact(() -> {
            UprightPicture picture = new UprightPicture(new SimpleDoubleProperty(LONG), new SimpleDoubleProperty(LONG));
            picture.show(withMarkedCorners(), photo.turn());
            new Scene(picture);
            seen[0] = picture.snapshot(null, null);
        });

        assertThat(seen[0].getWidth()).isEqualTo(orientation > 4 ? SHORT : LONG);
        assertThat(seen[0].getHeight()).isEqualTo(orientation > 4 ? LONG : SHORT);
        assertThat(corner(seen[0], firstCorner)).isEqualTo(Color.RED);
        assertThat(corner(seen[0], endOfFirstRow)).isEqualTo(Color.BLUE);
    }

    /** Its quarters are white but for the first, which is red, and the one at the end of its row, which is blue. */
    private static WritableImage withMarkedCorners() {
        WritableImage image = new WritableImage(LONG, SHORT);
        for (int x = 0; x < LONG; x++) {
            for (int y = 0; y < SHORT; y++) {
                Color colour = y >= SHORT / 2 ? Color.WHITE : x < LONG / 2 ? Color.RED : Color.BLUE;
                image.getPixelWriter().setColor(x, y, colour);
            }
        }
        return image;
    }

    private static Color corner(WritableImage image, String name) {
        int right = (int) image.getWidth() - 2;
        int bottom = (int) image.getHeight() - 2;
        Map<Character, Integer> at = Map.of('T', 1, 'B', bottom, 'L', 1, 'R', right);
        PixelReader pixels = image.getPixelReader();
        return pixels.getColor(at.get(name.charAt(1)), at.get(name.charAt(0)));
    }
}
