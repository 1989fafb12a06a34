package fr.esmsnumerique.usage.mandat.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.mandat.model.Mandat;
import fr.esmsnumerique.usage.mandat.model.Mandats;
import fr.esmsnumerique.usage.mandat.model.RefusMandat;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A carrier opens some establishments to an editor's system. */
@Component
public class DonnerMandat {

    private final Mandats mandats;
    private final Horloge horloge;

    DonnerMandat(Mandats mandats, Horloge horloge) {
        this.mandats = mandats;
        this.horloge = horloge;
    }

    /** Tried again on the new list when another mandate is given meanwhile: their number is bounded, so it ends. */
    public Resultat executer(Projet projet, Demande demande, String par) {
        while (true) {
            List<Mandat> deja = mandats.duProjet(projet.dossierId());
            Mandat mandat = new Mandat(
                    Mandat.id(projet.dossierId(), deja.size() + 1),
                    projet.dossierId(),
                    demande.systeme(),
                    demande.essms().stream().distinct().toList(),
                    demande.du(),
                    demande.au(),
                    par,
                    horloge.instant(),
                    null);
            Optional<RefusMandat> refus = refuser(projet, mandat, deja);
            if (refus.isPresent()) {
                return new Resultat.Refuse(refus.get());
            }
            if (mandats.ajouter(mandat)) {
                return new Resultat.Donne(mandat);
            }
        }
    }

    private Optional<RefusMandat> refuser(Projet projet, Mandat mandat, List<Mandat> deja) {
        if (mandat.essms().stream().anyMatch(e -> projet.essms(e).isEmpty())) {
            return Optional.of(RefusMandat.ESSMS_HORS_PROJET);
        }
        if (mandat.au().isBefore(mandat.du()) || mandat.au().isBefore(horloge.aujourdhui())) {
            return Optional.of(RefusMandat.DATES);
        }
        if (deja.stream().anyMatch(m -> m.recouvre(mandat))) {
            return Optional.of(RefusMandat.RECOUVREMENT);
        }
        return deja.size() >= Mandat.MAXIMUM ? Optional.of(RefusMandat.TROP) : Optional.empty();
    }

    /** What the carrier asks. */
    public record Demande(String systeme, List<NumeroFiness> essms, LocalDate du, LocalDate au) {}

    /** Outcome. */
    public sealed interface Resultat {
        record Donne(Mandat mandat) implements Resultat {}

        record Refuse(RefusMandat refus) implements Resultat {}
    }
}
