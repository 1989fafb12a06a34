package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.application.CompleterFaits.Faits;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne.AutreDossier;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Completes a declaration with what FINESS and the other applications say of its establishments. */
@Service
public class AssemblerProjet {

    private final Referentiel referentiel;
    private final Rattachements rattachements;
    private final Dossiers dossiers;
    private final CompleterFaits completerFaits;

    public AssemblerProjet(
            Referentiel referentiel, Rattachements rattachements, Dossiers dossiers, CompleterFaits completerFaits) {
        this.referentiel = referentiel;
        this.rattachements = rattachements;
        this.dossiers = dossiers;
        this.completerFaits = completerFaits;
    }

    /** @param dossierId the application itself, which is not another one */
    public Projet assembler(ProjetDeclare declare, Instant depot, String dossierId) {
        Set<String> numeros =
                declare.essms().stream().map(LigneDeclaree::numeroFiness).collect(Collectors.toSet());
        Faits faits = completerFaits.tous(declare, depot, dossierId);
        return assembler(faits.declare(), depot, autresDossiers(numeros, dossierId), referentiel.trouver(numeros))
                .avecSources(faits.sources());
    }

    /** With what the public lists say of the solution, and nothing of what other applications and fundings say. */
    public Projet assemblerEnPublic(ProjetDeclare declare, Instant depot) {
        Faits faits = completerFaits.publics(declare, depot);
        return completer(faits.declare(), depot).avecSources(faits.sources());
    }

    /** Without the other applications: enough to show an application and to find its régions. */
    public Projet completer(ProjetDeclare declare, Instant depot) {
        Set<String> numeros =
                declare.essms().stream().map(LigneDeclaree::numeroFiness).collect(Collectors.toSet());
        return assembler(declare, depot, Map.of(), referentiel.trouver(numeros));
    }

    private static Projet assembler(
            ProjetDeclare declare, Instant depot, Map<String, List<AutreDossier>> autres, Map<String, Essms> connus) {
        List<Ligne> lignes = new ArrayList<>();
        for (LigneDeclaree ligne : declare.essms()) {
            String numero = ligne.numeroFiness();
            lignes.add(new Ligne(lignes.size() + 1, ligne, connus.get(numero), autres.getOrDefault(numero, List.of())));
        }
        return Projet.de(declare, depot, lignes);
    }

    private Map<String, List<AutreDossier>> autresDossiers(Set<String> numeros, String dossierId) {
        Map<String, List<String>> candidats = rattachements.dossiersDe(numeros);
        Set<String> ids = candidats.values().stream()
                .flatMap(Collection::stream)
                .filter(id -> !id.equals(dossierId))
                .collect(Collectors.toSet());
        Map<String, Dossier> lus =
                dossiers.trouver(ids).stream().collect(Collectors.toMap(Dossier::id, dossier -> dossier));
        return candidats.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .filter(lus::containsKey)
                                .map(lus::get)
                                .filter(d -> tient(d, e.getKey()))
                                .map(d -> new AutreDossier(d.id(), d.etat() == EtatDossier.RETENU))
                                .toList()));
    }

    private static boolean tient(Dossier dossier, String numero) {
        return (dossier.etat().tientSesEssms() || dossier.etat() == EtatDossier.RETENU)
                && dossier.declare().essms().stream()
                        .anyMatch(l -> l.numeroFiness().equals(numero));
    }
}
