package fr.esmsnumerique.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.esmsnumerique.test.pdf.PdfConforme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void une_image_se_reconnait_a_son_contenu_et_s_imprime(String format) throws IOException {
        Logo logo = lu(Logo.lire(image(600, 400, format), "Logo de l'agence"));

        assertThat(logo.hauteur()).isEqualTo(220);
        assertThat(logo.largeur()).isEqualTo(330);
        byte[] pdf = new Imprimerie().imprimer(Modeles.lettre(Modeles.fiche(), 2, logo));
        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
    }

    @Test
    void une_petite_image_garde_ses_points() throws IOException {
        assertThat(lu(Logo.lire(image(50, 40, "png"), "x")).largeur()).isEqualTo(50);
    }

    @Test
    void refuse_ce_qui_n_est_pas_une_image() throws IOException {
        assertThat(motif("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains("ni un PNG ni un JPEG");
        assertThat(motif(image(10, 10, "gif"))).contains("ni un PNG ni un JPEG");
        assertThat(motif(new byte[0])).contains("ni un PNG ni un JPEG");
    }

    @Test
    void refuse_une_image_trop_grande_trop_lourde_ou_coupee() throws IOException {
        assertThat(motif(image(2_001, 10, "png"))).contains("2 000");
        assertThat(Logo.lire(image(2_000, 10, "png"), "x")).isInstanceOf(Logo.Lecture.Lu.class);
        assertThat(motif(new byte[Logo.OCTETS_MAX + 1])).contains("500 Ko");
        byte[] entiere = image(60, 40, "png");
        assertThat(motif(Arrays.copyOf(entiere, entiere.length / 2))).contains("abîmée");
    }

    private static Logo lu(Logo.Lecture lecture) {
        return assertThat(lecture)
                .asInstanceOf(type(Logo.Lecture.Lu.class))
                .actual()
                .logo();
    }

    private static String motif(byte[] fichier) {
        return assertThat(Logo.lire(fichier, "x"))
                .asInstanceOf(type(Logo.Lecture.Refuse.class))
                .actual()
                .motif();
    }

    private static byte[] image(int largeur, int hauteur, String format) throws IOException {
        BufferedImage image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < largeur; x++) {
            image.setRGB(x, x % hauteur, new Color(x % 256, 90, 160).getRGB());
        }
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ImageIO.write(image, format, sortie);
        return sortie.toByteArray();
    }
}
