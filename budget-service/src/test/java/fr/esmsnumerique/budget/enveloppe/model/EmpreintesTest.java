package fr.esmsnumerique.budget.enveloppe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmpreintesTest {

    private static final Mouvement OUVERTURE = Grand.ouverture("Décision n°1", Grand.CNSA);

    /** The published form: changing it would break every chain already written. */
    @Test
    void la_forme_canonique_est_figee() {
        String attendue = "1:1,64:" + Empreintes.ORIGINE + ",21:2025-G25/000000000001,9:OUVERTURE,10:2025-01-01,"
                + "13:1746432000123,4:cnsa,10:Agent CNSA,0:,16:cle-000000000000,4:abcd,1:1,8:decision,14:Décision n°1,"
                + "1:2,3:NAT,5:CADRE,4:SANS,0:,0:,4:-100,3:NAT,7:RESERVE,4:SANS,0:,0:,3:100,";

        assertThat(new String(Empreintes.forme(OUVERTURE), StandardCharsets.UTF_8))
                .isEqualTo(attendue);
        assertThat(OUVERTURE.empreinte()).isEqualTo(Empreintes.sha256(attendue.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lengths are in bytes wherever the accent is, and a pair of surrogates is four of them. */
    @ParameterizedTest
    @ValueSource(strings = {"abcd", "é", "1 €", "😀", "a\u0000b", "\ud83d"})
    void chaque_longueur_est_en_octets(String texte) {
        Mouvement partout = new Mouvement(
                OUVERTURE.id(),
                OUVERTURE.type(),
                List.of(
                        new Ligne(new Compte(Titulaire.NATIONAL, Poste.CADRE, Origine.circulaire(texte), texte), -100),
                        new Ligne(Compte.national(Poste.RESERVE), 100)),
                OUVERTURE.dateEffet(),
                OUVERTURE.decideLe(),
                new Auteur(texte, texte),
                texte,
                References.de(Map.of(texte, texte)),
                new CleDemande(texte, texte),
                texte,
                "");
        String n = texte.getBytes(StandardCharsets.UTF_8).length + ":" + texte + ",";

        assertThat(Empreintes.forme(partout))
                .isEqualTo(("1:1," + n + "21:2025-G25/000000000001,9:OUVERTURE,10:2025-01-01,13:1746432000123," + n + n
                                + n + n + n + "1:1," + n + n + "1:2,3:NAT,5:CADRE,10:CIRCULAIRE," + n + n
                                + "4:-100,3:NAT,7:RESERVE,4:SANS,0:,0:,3:100,")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void l_empreinte_de_reference_est_celle_de_tout_outil_sha_256() {
        assertThat(Empreintes.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
