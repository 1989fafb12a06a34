package fr.esmsnumerique.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class ProfilSrgbTest {

    @Test
    void decrit_les_couleurs_de_srgb() {
        ColorSpace notre = new ICC_ColorSpace(ICC_Profile.getInstance(ProfilSrgb.octets()));
        ColorSpace srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);

        for (float[] couleur :
                new float[][] {{0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 0.57f}, {0.02f, 0.5f, 0.9f}}) {
            float[] lue = notre.toRGB(couleur);
            for (int canal = 0; canal < 3; canal++) {
                assertThat(lue[canal]).isCloseTo(srgb.toRGB(couleur)[canal], within(0.01f));
            }
        }
    }
}
