package fr.esmsnumerique.support.fichiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.fichiers.model.NomDeFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomDeFichierTest {

    @ParameterizedTest
    @CsvSource({
        "planning.pdf, planning.pdf",
        "../../etc/passwd, passwd.pdf",
        "'C:\\Users\\x\\Lettre signée.PDF', Lettre signée.pdf",
        "facture.pdf.exe, facture.pdf.pdf",
        "..., document.pdf",
        "devis \"final\"?.docx, devis _final_.pdf",
        "RIB FR76 3000 6000 0112 3456 7890 189.pdf, RIB FR76-masque.pdf",
        "FR7630006000011234567890189.pdf, FR76-masque.pdf",
        "Note de presentation du projet commun.pdf, Note de presentation du projet commun.pdf"
    })
    void un_nom_perd_son_chemin_son_extension_et_tout_numero_de_compte(String nom, String attendu) {
        assertThat(NomDeFichier.sur(nom, TypeFichier.PDF)).isEqualTo(attendu);
    }

    @Test
    void un_saut_de_ligne_n_entre_pas_dans_un_en_tete() {
        assertThat(NomDeFichier.sur("a\r\nSet-Cookie: x\u202Efdp.pdf", TypeFichier.PNG))
                .isEqualTo("a_Set-Cookie_ x_fdp.png");
    }

    @Test
    void un_nom_reste_court() {
        assertThat(NomDeFichier.sur("a".repeat(500), TypeFichier.XLSX)).hasSize(125);
    }
}
