package fr.esmsnumerique.financement.calcul.infrastructure;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Scales from the service's copy of the campaigns, or from a draft's values. */
@Component
class CampagneBaremes implements Baremes {

    private static final String SECTION = "financement.";

    private final CampagnesRecues campagnes;

    CampagneBaremes(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public Bareme lire(String campagne, LocalDate jour, Region region) {
        return new LectureBareme(campagnes.parametres(campagne), jour, region).bareme();
    }

    @Override
    public RegleAhi regleAhi(String campagne, LocalDate signature, Region region) {
        return new LectureBareme(campagnes.parametres(campagne), signature, region).regleAhi();
    }

    @Override
    public RegleReferencement regleReferencement(String campagne, LocalDate signature, Region region) {
        return new LectureBareme(campagnes.parametres(campagne), signature, region).regleReferencement();
    }

    @Override
    public Brouillon brouillon(String campagne, String empreinte, Map<String, ?> parametres) {
        ParametresCampagne lus = parametres(campagne, empreinte, parametres);
        return (jour, region) -> lire(new LectureBareme(lus, jour, region));
    }

    private static BaremeLu lire(LectureBareme lecture) {
        try {
            return new BaremeLu.Lu(lecture.bareme());
        } catch (ProblemeException refus) {
            return new BaremeLu.Absent(refus.probleme().detail());
        } catch (IllegalArgumentException | ClassCastException invalide) {
            return new BaremeLu.Absent("Une valeur du brouillon n'est pas lisible : " + invalide.getMessage());
        }
    }

    private static ParametresCampagne parametres(String campagne, String empreinte, Map<String, ?> parametres) {
        Map<String, Object> section = new TreeMap<>();
        parametres.forEach((cle, valeur) -> {
            if (cle.startsWith(SECTION) && valeur != null) {
                section.put(cle, valeur);
            }
        });
        if (section.isEmpty()) {
            throw Probleme.refus(
                            422,
                            "campagne.regles_non_versees",
                            "Règles non versées",
                            "Aucune valeur de financement n'est versée pour la campagne " + campagne
                                    + " : la plateforme refuse de calculer.")
                    .exception();
        }
        try {
            return LectureCampagne.lire(Map.of("code", campagne, "parametres", section), empreinte);
        } catch (IllegalArgumentException | ClassCastException defaut) {
            throw Probleme.refus(
                            422,
                            "campagne.invalide",
                            "Paramètres illisibles",
                            "Corrigez ce paramètre de la campagne " + campagne + " : " + defaut.getMessage())
                    .exception();
        }
    }
}
