package fr.esmsnumerique.eligibilite.essms.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.Entete;
import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.FichierNonReconnu;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.kernel.Region;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LecteurExtraitFinessTest {

    private static final String ENTETE = "finess;etalab;111;2026-05-12\n";
    /** A public line of the real extract, telephone columns emptied. */
    private static final String CMPP =
            "structureet;970210126;970210118;CMPP  INTERSECTORIEL ALOES;CMPP INTERSECTORIEL;;;;;ZAC CHAMPIGNY;;BP 71 IMMEUBLE SEMAFA;207;9B;MARTINIQUE;97224 DUCOS;;;189;Centre Médico-Psycho-Pédagogique (C.M.P.P.);4106;Services à Domicile ou Ambulatoires pour Handicapés;50254756500015;;57;DGS ARS & hébergement PCD - sous CPOM;;;2008-04-14;2007-11-14;2017-02-21;\n";

    private final List<LigneFiness> lignes = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void lit_une_vraie_ligne_dans_les_deux_encodages(String encodage) throws IOException {
        Entete entete = lire(ENTETE + CMPP, Charset.forName(encodage));
        assertThat(entete).isEqualTo(new Entete(encodage, ";", LocalDate.of(2026, 5, 12)));
        Essms essms = retenue();
        assertThat(essms.libelleCategorie()).isEqualTo("Centre Médico-Psycho-Pédagogique (C.M.P.P.)");
        assertThat(essms.region()).isEqualTo(Region.MARTINIQUE);
        assertThat(essms.departement()).isEqualTo("972");
        assertThat(essms.siret()).isEqualTo("50254756500015");
        assertThat(essms.groupeCategorie()).isEqualTo("4106");
        assertThat(essms.autoriteTarification()).isEqualTo(AutoriteTarification.CONJOINTE);
    }

    @Test
    void l_encodage_se_decide_a_la_premiere_ligne_accentuee_meme_tardive() throws IOException {
        String ascii = CMPP.replaceAll("[^\\x00-\\x7F]", "e");
        Entete entete = lire(ENTETE + ascii.repeat(50) + CMPP, StandardCharsets.ISO_8859_1);
        assertThat(entete.encodage()).isEqualTo("ISO-8859-1");
        assertThat(((LigneFiness.Retenue) lignes.getLast()).essms().libelleCategorie())
                .contains("Médico-Psycho");
    }

    @Test
    void une_cellule_entre_guillemets_garde_ses_points_virgules() throws IOException {
        lire(ENTETE + CMPP.replace("CMPP INTERSECTORIEL;;", "\"LES \"\"TROIS\"\" ; RIVES\";;"), StandardCharsets.UTF_8);
        assertThat(retenue().raisonSociale()).isEqualTo("LES \"TROIS\" ; RIVES");
    }

    @Test
    void un_guillemet_perdu_n_avale_pas_les_lignes_suivantes() throws IOException {
        lire(ENTETE + CMPP.replace(";CMPP INTERSECTORIEL;", ";\"CMPP;") + CMPP, StandardCharsets.UTF_8);
        assertThat(lignes).hasSize(2);
        assertThat(lignes.get(0)).isInstanceOf(LigneFiness.Rejetee.class);
        assertThat(lignes.get(1)).isInstanceOf(LigneFiness.Retenue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "970210126,970210127,nofinesset", "970210118,97021011,nofinessej", ";9B;,;99;,departement",
        ";2017-02-21;,;21/02/2017;,datemaj", ";4106;,;41;,categagretab", "structureet,structure,type"
    })
    void nomme_le_champ_et_la_ligne_d_une_erreur(String avant, String apres, String champ) throws IOException {
        lire(ENTETE + CMPP + CMPP.replace(avant, apres), StandardCharsets.UTF_8);
        assertThat(lignes.getLast()).isInstanceOfSatisfying(LigneFiness.Rejetee.class, r -> {
            assertThat(r.erreur().champ()).isEqualTo(champ);
            assertThat(r.erreur().ligne()).isEqualTo(3);
            assertThat(r.erreur().raison()).isNotBlank();
        });
    }

    @Test
    void un_siret_faux_laisse_la_ligne_et_se_signale() throws IOException {
        lire(ENTETE + CMPP.replace("50254756500015", "50254756500016"), StandardCharsets.UTF_8);
        assertThat(lignes.getFirst()).isInstanceOfSatisfying(LigneFiness.Retenue.class, r -> {
            assertThat(r.essms().siret()).isNull();
            assertThat(r.reserve())
                    .hasValueSatisfying(e -> assertThat(e.champ()).isEqualTo("siret"));
        });
    }

    @Test
    void un_numero_corse_n_est_pas_refuse_sur_sa_cle_et_garde_ses_zeros() throws IOException {
        lire(
                ENTETE
                        + CMPP.replace("970210126", "2A0000123")
                                .replace("970210118", "2B0000999")
                                .replace(";9B;", ";2A;"),
                StandardCharsets.UTF_8);
        assertThat(retenue().numeroFiness()).isEqualTo("2A0000123");
        assertThat(retenue().region()).isEqualTo(Region.CORSE);
    }

    @ParameterizedTest
    @CsvSource({
        "9A,GUADELOUPE",
        "9B,MARTINIQUE",
        "9C,GUYANE",
        "9D,LA_REUNION",
        "9F,MAYOTTE",
        "9J,",
        "44,PAYS_DE_LA_LOIRE",
        "90,BOURGOGNE_FRANCHE_COMTE"
    })
    void les_codes_d_outre_mer_deviennent_des_regions(String code, Region attendue) throws IOException {
        lire(ENTETE + CMPP.replace(";9B;", ";" + code + ";"), StandardCharsets.UTF_8);
        assertThat(retenue().region()).isEqualTo(attendue);
    }

    @Test
    void les_hopitaux_et_les_lignes_de_geolocalisation_sont_ignores() throws IOException {
        lire(ENTETE + CMPP.replace(";4106;", ";1101;") + "geolocalisation;970210126;1;2;3;4\n", StandardCharsets.UTF_8);
        assertThat(lignes).hasSize(2).allMatch(LigneFiness.Ignoree.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "numero;nom\n1;2\n", "finess;etalab;111\n", "finess;etalab;111;hier\n"})
    void un_autre_fichier_est_refuse_des_sa_premiere_ligne(String texte) {
        assertThatThrownBy(() -> lire(texte, StandardCharsets.UTF_8)).isInstanceOf(FichierNonReconnu.class);
    }

    private Entete lire(String texte, Charset encodage) throws IOException {
        return new LecteurExtraitFiness().lire(new ByteArrayInputStream(texte.getBytes(encodage)), lignes::add);
    }

    private Essms retenue() {
        assertThat(lignes).first().isInstanceOf(LigneFiness.Retenue.class);
        return ((LigneFiness.Retenue) lignes.getFirst()).essms();
    }
}
