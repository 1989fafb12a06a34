package fr.esmsnumerique.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fr.esmsnumerique.test.architecture.fautes.application.Fauter;
import fr.esmsnumerique.test.architecture.fautes.divers.ChampInjecte;
import fr.esmsnumerique.test.architecture.fautes.divers.DossierHelper;
import fr.esmsnumerique.test.architecture.fautes.divers.LectureDHeure;
import fr.esmsnumerique.test.architecture.fautes.divers.Timpliste;
import fr.esmsnumerique.test.architecture.fautes.infrastructure.MongoFautes;
import fr.esmsnumerique.test.architecture.fautes.model.ModeleAvecBson;
import fr.esmsnumerique.test.architecture.fautes.model.ModeleAvecSpring;
import fr.esmsnumerique.test.architecture.fautes.model.ModeleAvecSql;
import fr.esmsnumerique.test.architecture.fautes.model.ModelePur;
import fr.esmsnumerique.test.architecture.fautes.web.FauteController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule nobody has seen fail proves nothing: each is shown a class that breaks it and one that does not. */
class ReglesArchitectureTest {

    @ParameterizedTest
    @ValueSource(classes = {ModeleAvecSpring.class, ModeleAvecSql.class, ModeleAvecBson.class})
    void un_modele_qui_depend_d_une_technique_est_refuse(Class<?> faute) {
        refuse(ReglesArchitecture.MODELE_SANS_TECHNIQUE, faute);
    }

    @Test
    void un_modele_de_valeurs_est_admis() {
        admet(ReglesArchitecture.MODELE_SANS_TECHNIQUE, ModelePur.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                LectureDHeure.ParInstant.class,
                LectureDHeure.ParReference.class,
                LectureDHeure.ParJour.class,
                LectureDHeure.ParJourEtHeure.class,
                LectureDHeure.ParZone.class,
                LectureDHeure.ParMois.class,
                LectureDHeure.ParMillisecondes.class,
                LectureDHeure.ParClock.class,
                LectureDHeure.ParSource.class,
                LectureDHeure.ParCalendrier.class,
                LectureDHeure.ParDate.class
            })
    void lire_l_heure_de_la_machine_est_refuse(Class<?> faute) {
        refuse(ReglesArchitecture.HEURE_INJECTEE, faute);
    }

    @Test
    void lire_une_horloge_injectee_est_admis() {
        admet(ReglesArchitecture.HEURE_INJECTEE, LectureDHeure.HorlogeInjectee.class);
    }

    @Test
    void un_champ_injecte_est_refuse() {
        refuse(ReglesArchitecture.INJECTION_PAR_CONSTRUCTEUR, ChampInjecte.class);
        admet(ReglesArchitecture.INJECTION_PAR_CONSTRUCTEUR, FauteController.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {DossierHelper.class, DossierHelper.DossierImpl.class})
    void un_nom_vide_de_sens_est_refuse(Class<?> faute) {
        refuse(ReglesArchitecture.NOMS_DU_METIER, faute);
    }

    @Test
    void un_nom_qui_ressemble_est_admis() {
        admet(ReglesArchitecture.NOMS_DU_METIER, Timpliste.class);
    }

    @Test
    void le_web_et_l_application_n_atteignent_pas_l_infrastructure() {
        refuse(ReglesArchitecture.WEB_SANS_INFRASTRUCTURE, FauteController.class, MongoFautes.class);
        refuse(ReglesArchitecture.APPLICATION_SANS_BORDS, Fauter.class, MongoFautes.class);
        admet(ReglesArchitecture.WEB_SANS_INFRASTRUCTURE, Fauter.class, MongoFautes.class);
        admet(ReglesArchitecture.APPLICATION_SANS_BORDS, FauteController.class, MongoFautes.class);
    }

    @Test
    void verifier_un_paquet_sans_classe_echoue() {
        assertThatThrownBy(() -> ReglesArchitecture.verifier("fr.esmsnumerique.inexistant"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Aucune classe sous fr.esmsnumerique.inexistant");
    }

    @Test
    void verifier_regarde_aussi_l_heure_dans_les_tests() {
        assertThatThrownBy(() -> ReglesArchitecture.verifier("fr.esmsnumerique.test.architecture"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LectureDHeure$ParInstant");
    }

    @Test
    void ce_module_suit_ses_propres_regles() {
        assertThat(ReglesArchitecture.TOUTES).hasSize(6);
        assertThatCode(() -> ReglesArchitecture.verifier("fr.esmsnumerique.test.mongo"))
                .doesNotThrowAnyException();
    }

    /** It cannot check itself: this module depends on it. */
    @Test
    void le_magasin_embarque_suit_les_regles() {
        assertThatCode(() -> ReglesArchitecture.verifier("fr.esmsnumerique.magasin"))
                .doesNotThrowAnyException();
    }

    private static void refuse(ArchRule regle, Class<?>... classes) {
        assertThat(regle.evaluate(new ClassFileImporter().importClasses(classes))
                        .hasViolation())
                .isTrue();
    }

    private static void admet(ArchRule regle, Class<?>... classes) {
        assertThat(regle.evaluate(new ClassFileImporter().importClasses(classes))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }
}
