package fr.esmsnumerique.financement.calcul.infrastructure;

import fr.esmsnumerique.financement.calcul.model.Ambiguite;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.Bareme.FinancementSpecifique;
import fr.esmsnumerique.financement.calcul.model.Lectures;
import fr.esmsnumerique.financement.calcul.model.Option;
import fr.esmsnumerique.financement.calcul.model.Paliers;
import fr.esmsnumerique.financement.calcul.model.PrixCite;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.ReglesVersement;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the {@code financement.*} keys of a campaign on one day in one region; a missing key is a refusal to compute. */
public final class LectureBareme {

    private final ParametresCampagne campagne;
    private final LocalDate jour;
    private final Region region;

    public LectureBareme(ParametresCampagne campagne, LocalDate jour, Region region) {
        this.campagne = campagne;
        this.jour = jour;
        this.region = region;
    }

    public Bareme bareme() {
        return new Bareme(
                campagne.code(),
                jour,
                campagne.empreinte(),
                entier("financement.bareme.premier_rang_reduit"),
                usages(),
                paliers("financement.editeur.referencee"),
                prix("financement.editeur.referencee.valeur_2022"),
                prix("financement.editeur.non_referencee"),
                prix("financement.editeur.montee_version").reference(),
                new FinancementSpecifique(
                        entier("financement.specifique.petit_organisme.seuil"),
                        entier("financement.specifique.petit_organisme.seuil_corse_outre_mer"),
                        prix("financement.specifique.equipement.plafond_par_essms"),
                        prix("financement.specifique.amoa.plafond_par_porteur")),
                lectures(),
                versements());
    }

    RegleAhi regleAhi() {
        ValeurCitee<String> portee = campagne.texte("financement.convention.ahi_candidature", jour, region);
        List<String> groupes = campagne.liste("financement.convention.groupes_sons", jour, region)
                .valeur();
        return new RegleAhi("ELIGIBLES_SONS".equals(portee.valeur()), groupes, portee.reference());
    }

    private Map<TypeProjet, Paliers> usages() {
        Map<TypeProjet, Paliers> usages = new EnumMap<>(TypeProjet.class);
        Arrays.stream(TypeProjet.values())
                .forEach(type -> usages.put(type, paliers("financement.usage." + minuscules(type))));
        return usages;
    }

    private Lectures lectures() {
        Map<Ambiguite, Option> lectures = new EnumMap<>(Ambiguite.class);
        for (Ambiguite ambiguite : Ambiguite.values()) {
            String retenue = campagne.texte("financement.lecture." + minuscules(ambiguite), jour, region)
                    .valeur();
            lectures.put(ambiguite, Option.valueOf(retenue));
        }
        return new Lectures(lectures);
    }

    private ReglesVersement versements() {
        ValeurCitee<Taux> part = campagne.taux("financement.versement.part_avance", jour, region);
        ValeurCitee<Boolean> partenariat = campagne.booleen("financement.versement.partenariat_exige", jour, region);
        ValeurCitee<Boolean> cibles = campagne.booleen("financement.versement.cibles_exigees", jour, region);
        return new ReglesVersement(
                part.valeur(),
                part.reference(),
                partenariat.valeur(),
                cibles.reference(),
                cibles.valeur(),
                campagne.booleen("financement.engagement.en_une_fois", jour, region)
                        .reference());
    }

    private Paliers paliers(String cle) {
        return new Paliers(prix(cle + ".moins_de_50"), prix(cle + ".a_partir_de_50"));
    }

    private PrixCite prix(String cle) {
        ValeurCitee<Montant> valeur = campagne.centimes(cle, jour, region);
        return new PrixCite(valeur.valeur(), valeur.reference());
    }

    private int entier(String cle) {
        return campagne.entier(cle, jour, region).valeur();
    }

    private static String minuscules(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT);
    }
}
