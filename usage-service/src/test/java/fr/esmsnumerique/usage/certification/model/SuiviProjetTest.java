package fr.esmsnumerique.usage.certification.model;

import static fr.esmsnumerique.usage.Exemples.DEUX;
import static fr.esmsnumerique.usage.Exemples.SEPTEMBRE;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.sans;
import static fr.esmsnumerique.usage.Exemples.sansObjet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.certification.model.SuiviProjet.Auteur;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.DeclarationEssms;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiviProjetTest {

    private static final Projet PROJET = projet(essms(UN, Secteur.PA), essms(DEUX, Secteur.PA));
    private static final YearMonth AOUT = SEPTEMBRE.minusMonths(1);
    private static final SuiviProjet VIDE = new SuiviProjet(PROJET.dossierId(), List.of(), 0);
    private static final Auteur PORTEUR = new Auteur("p", "Porteur", Exemples.INSTANT, null);
    private static final String EMPREINTE_DE_2026 = "d3824180612ec2f4af77c6def72758cdbf59b66cae4976e58e8e2253ce09d711";
    private static final Auteur ARS = new Auteur("a", "Agent", Exemples.INSTANT, "messages à revoir");

    @Test
    void certifie_quand_chaque_essms_a_tout_dit_zero_et_sans_objet_compris() {
        MoisDeclare mois = mois(Map.of(UN, conforme(), DEUX, sansObjet(conforme(), Compteur.E_PRESCRIPTIONS)));
        SuiviProjet certifie = fait(VIDE.certifier(List.of(mois), PORTEUR));
        assertThat(certifie.de(SEPTEMBRE).etat(mois.empreinte())).isEqualTo(EtatMois.CERTIFIE);
        assertThat(certifie.certifier(List.of(mois), PORTEUR))
                .isInstanceOfSatisfying(
                        ResultatSuivi.Fait.class, f -> assertThat(f.changes()).isEmpty());
    }

    @Test
    void refuse_de_certifier_ce_que_personne_n_a_dit() {
        MoisDeclare absent = mois(Map.of(UN, conforme()));
        MoisDeclare troue = mois(Map.of(UN, conforme(), DEUX, sans(conforme(), Compteur.DMP_ALIMENTES)));
        assertThat(VIDE.certifier(List.of(absent), PORTEUR)).isInstanceOfSatisfying(ResultatSuivi.Refuse.class, r -> {
            assertThat(r.refus()).isEqualTo(RefusSuivi.MOIS_INCOMPLET);
            assertThat(r.objets()).singleElement().asString().contains(DEUX.valeur(), "rien n'est déclaré");
        });
        assertThat(VIDE.certifier(List.of(troue), PORTEUR))
                .isInstanceOfSatisfying(
                        ResultatSuivi.Refuse.class,
                        r -> assertThat(r.objets()).singleElement().asString().contains("DMP alimentés"));
    }

    @Test
    void une_correction_fait_tomber_la_certification_et_la_validation() {
        MoisDeclare mois = complet(70);
        SuiviProjet valide = fait(fait(VIDE.certifier(List.of(mois), PORTEUR)).valider(List.of(mois), ARS));
        assertThat(valide.de(SEPTEMBRE).etat(mois.empreinte())).isEqualTo(EtatMois.VALIDE);
        MoisDeclare corrige = complet(71);
        assertThat(valide.de(SEPTEMBRE).etat(corrige.empreinte())).isEqualTo(EtatMois.DECLARE);
        assertThat(valide.de(SEPTEMBRE).corrigeDepuis(corrige.empreinte())).isTrue();
        assertThat(valide.valider(List.of(corrige), ARS))
                .isInstanceOfSatisfying(
                        ResultatSuivi.Refuse.class, r -> assertThat(r.refus()).isEqualTo(RefusSuivi.MOIS_NON_CERTIFIE));
    }

    @Test
    void l_ars_ne_valide_ni_ne_fait_reprendre_ce_que_le_porteur_n_a_pas_certifie() {
        List<MoisDeclare> mois = List.of(complet(70));
        assertThat(VIDE.valider(mois, ARS)).isInstanceOf(ResultatSuivi.Refuse.class);
        assertThat(VIDE.reprendre(mois, ARS)).isInstanceOf(ResultatSuivi.Refuse.class);
    }

    @Test
    void une_reprise_tient_jusqu_a_une_nouvelle_certification_et_garde_l_historique() {
        List<MoisDeclare> mois = List.of(complet(70));
        SuiviProjet repris = fait(fait(VIDE.certifier(mois, PORTEUR)).reprendre(mois, ARS));
        assertThat(repris.de(SEPTEMBRE).etat(mois.getFirst().empreinte())).isEqualTo(EtatMois.A_REPRENDRE);
        assertThat(repris.de(SEPTEMBRE).etat(complet(71).empreinte())).isEqualTo(EtatMois.A_REPRENDRE);
        SuiviProjet encore = fait(repris.certifier(List.of(complet(71)), PORTEUR));
        assertThat(encore.de(SEPTEMBRE).etapes())
                .extracting(EtapeMois::geste)
                .containsExactly(EtapeMois.Geste.CERTIFICATION, EtapeMois.Geste.REPRISE, EtapeMois.Geste.CERTIFICATION);
        assertThat(encore.version()).isEqualTo(3);
    }

    /** August is certified, September is not: one step over both touches what it must, and only that. */
    @Test
    void un_pas_ne_touche_que_les_mois_qui_l_attendent_et_les_range() {
        MoisDeclare aout = complet(AOUT, 70);
        MoisDeclare septembre = complet(70);
        SuiviProjet dAbord = fait(VIDE.certifier(List.of(septembre), PORTEUR));
        ResultatSuivi.Fait deux = (ResultatSuivi.Fait) dAbord.certifier(List.of(septembre, aout), PORTEUR);
        assertThat(deux.changes()).containsExactly(AOUT);
        assertThat(deux.suivi().mois()).extracting(SuiviMois::mois).containsExactly(AOUT, SEPTEMBRE);
        assertThat(deux.suivi().de(SEPTEMBRE).etapes()).hasSize(1);

        ResultatSuivi.Fait valide = (ResultatSuivi.Fait) deux.suivi().valider(List.of(aout), ARS);
        assertThat(valide.changes()).containsExactly(AOUT);
        assertThat(valide.suivi().de(SEPTEMBRE).etat(septembre.empreinte())).isEqualTo(EtatMois.CERTIFIE);
        ResultatSuivi.Fait encore = (ResultatSuivi.Fait) valide.suivi().valider(List.of(aout, septembre), ARS);
        assertThat(encore.changes()).as("ce qui est validé l'est").containsExactly(SEPTEMBRE);
        ResultatSuivi.Fait rien = (ResultatSuivi.Fait) encore.suivi().valider(List.of(aout, septembre), ARS);
        assertThat(rien.suivi()).isSameAs(encore.suivi());
        ResultatSuivi.Fait certifie = (ResultatSuivi.Fait) encore.suivi().certifier(List.of(aout), PORTEUR);
        assertThat(certifie.changes())
                .as("certifier de nouveau ne défait pas la validation")
                .isEmpty();
        assertThat(fait(encore.suivi().reprendre(List.of(aout), ARS)).de(AOUT).etat(aout.empreinte()))
                .as("même validé, un mois se fait reprendre")
                .isEqualTo(EtatMois.A_REPRENDRE);
    }

    @Test
    void un_mois_refuse_nomme_ceux_qui_ne_sont_pas_certifies() {
        SuiviProjet certifie = fait(VIDE.certifier(List.of(complet(70)), PORTEUR));
        assertThat(certifie.valider(List.of(complet(AOUT, 70), complet(70)), ARS))
                .isInstanceOfSatisfying(
                        ResultatSuivi.Refuse.class, r -> assertThat(r.objets()).containsExactly("2026-08"));
    }

    @Test
    void corrige_depuis_veut_dire_que_quelqu_un_s_etait_engage_sur_d_autres_chiffres() {
        SuiviMois jamais = VIDE.de(SEPTEMBRE);
        assertThat(jamais.corrigeDepuis(complet(70).empreinte())).isFalse();
        SuiviMois certifie = fait(VIDE.certifier(List.of(complet(70)), PORTEUR)).de(SEPTEMBRE);
        assertThat(certifie.corrigeDepuis(complet(70).empreinte())).isFalse();
        assertThat(certifie.corrigeDepuis(complet(71).empreinte())).isTrue();
    }

    @Test
    void zero_manquant_et_sans_objet_n_ont_pas_la_meme_empreinte() {
        assertThat(List.of(
                        mois(Map.of(UN, conforme())).empreinte(),
                        mois(Map.of(UN, sans(conforme(), Compteur.E_PRESCRIPTIONS)))
                                .empreinte(),
                        mois(Map.of(UN, sansObjet(conforme(), Compteur.E_PRESCRIPTIONS)))
                                .empreinte()))
                .doesNotHaveDuplicates();
    }

    @Test
    void un_compteur_de_l_annee_change_l_empreinte_mais_son_absence_n_en_change_aucune() {
        MoisDeclare avec = complet(Map.of(Compteur.PRESENTES_FIN_ANNEE, 95L));
        MoisDeclare autre = complet(Map.of(Compteur.SORTIES_DEFINITIVES, 95L));
        assertThat(List.of(complet(70).empreinte(), avec.empreinte(), autre.empreinte()))
                .doesNotHaveDuplicates();
        assertThat(complet(70).empreinte())
                .as("celle des certifications d'avant ces compteurs")
                .isEqualTo(EMPREINTE_DE_2026);
        assertThat(avec.manques()).isEmpty();
    }

    private static MoisDeclare complet(long messages) {
        return complet(Map.of(Compteur.MESSAGES_MSS, messages));
    }

    private static MoisDeclare complet(Map<Compteur, Long> differences) {
        Saisie saisie = Exemples.saisie(differences);
        return mois(Map.of(UN, saisie, DEUX, saisie));
    }

    private static MoisDeclare complet(YearMonth mois, long messages) {
        MoisDeclare septembre = complet(messages);
        return new MoisDeclare(mois, septembre.empreinte(), septembre.declares(), septembre.manques());
    }

    private static MoisDeclare mois(Map<NumeroFiness, Saisie> saisies) {
        Map<NumeroFiness, DeclarationEssms> declarations = new HashMap<>();
        saisies.forEach((numero, saisie) -> declarations.put(
                numero,
                new DeclarationEssms(
                        numero,
                        new VersionDeclaration(saisie, Exemples.INSTANT, "porteur", Origine.PORTEUR, null),
                        List.of())));
        return MoisDeclare.de(PROJET, SEPTEMBRE, declarations);
    }

    private static SuiviProjet fait(ResultatSuivi resultat) {
        assertThat(resultat).isInstanceOf(ResultatSuivi.Fait.class);
        return ((ResultatSuivi.Fait) resultat).suivi();
    }
}
