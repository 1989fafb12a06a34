package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.PossibiliteDeCession;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.EffetRegional;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.ProgrammationRompue;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.ProjetDebloque;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays a distribution on a picture of the balances. A wrong distribution is played too: what can be done is shown, what cannot is said. */
public final class Simulateur {

    private final Repartition repartition;
    private final PhotoDesSoldes photo;
    private final Map<Region, Chiffres> apres = new LinkedHashMap<>();
    private final Map<Region, Long> cedes = new LinkedHashMap<>();
    private final Map<Region, Long> recus = new LinkedHashMap<>();
    private final List<ProgrammationRompue> rompues = new ArrayList<>();

    public Simulateur(Repartition repartition, PhotoDesSoldes photo) {
        this.repartition = repartition;
        this.photo = photo;
    }

    public Simulation simuler(Avertissements avertissements) {
        repartition.regions().forEach(region -> apres.put(region, avant(region)));
        photo.possibilites().forEach(this::ceder);
        repartition.attributions().forEach(this::recevoir);
        List<EffetRegional> effets = repartition.regions().stream()
                .map(region -> new EffetRegional(
                        region,
                        cedes.getOrDefault(region, 0L),
                        recus.getOrDefault(region, 0L),
                        avant(region),
                        apres(region)))
                .toList();
        return new Simulation(
                photo.balance().sequence(),
                effets,
                rompues,
                debloques(),
                avertissements.de(repartition, photo.possibilites(), effets));
    }

    private void ceder(PossibiliteDeCession possibilite) {
        Region region = possibilite.cession().donneur();
        long disponible = 0;
        Map<String, Long> parDossier = new LinkedHashMap<>();
        for (Ligne pris : possibilite.prelevements()) {
            if (pris.compte().dossier().isEmpty()) {
                disponible += pris.centimes();
            } else {
                parDossier.merge(pris.compte().dossier(), pris.centimes(), Math::addExact);
            }
        }
        long programme = 0;
        long rompu = 0;
        for (Map.Entry<String, Long> pris : parDossier.entrySet()) {
            long total = photo.programmes().getOrDefault(pris.getKey(), 0L);
            rompues.add(new ProgrammationRompue(pris.getKey(), region, total, pris.getValue()));
            programme += pris.getValue();
            rompu += total;
        }
        apres.put(region, apres(region).ceder(disponible, programme, rompu));
        cedes.merge(region, possibilite.cession().montant().centimes(), Math::addExact);
    }

    private void recevoir(Attribution attribution) {
        long centimes = attribution.montant().centimes();
        apres.put(attribution.receveur(), apres(attribution.receveur()).recevoir(centimes));
        recus.merge(attribution.receveur(), centimes, Math::addExact);
    }

    private List<ProjetDebloque> debloques() {
        return photo.enAttente().stream()
                .filter(projet -> recus.containsKey(projet.region()))
                .filter(projet ->
                        projet.montant().centimes() > avant(projet.region()).disponible())
                .filter(projet ->
                        projet.montant().centimes() <= apres(projet.region()).disponible())
                .map(projet -> new ProjetDebloque(
                        projet.dossier(), projet.region(), projet.montant().centimes()))
                .toList();
    }

    private Chiffres avant(Region region) {
        return Chiffres.de(photo.balance(), Titulaire.de(region));
    }

    private Chiffres apres(Region region) {
        return apres.getOrDefault(region, Chiffres.NULS);
    }
}
