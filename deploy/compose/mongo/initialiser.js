// Forms the replica set, then keeps one account per service on its own database only. May be played again: what is there is brought to what the secrets say.
const fs = require('fs');
const secret = (nom) => fs.readFileSync('/run/secrets/' + nom, 'utf8').trim();
const MEMBRES = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];
const SERVICES = ['eligibilite', 'financement', 'budget', 'usage', 'notification'];
const local = db.getSiblingDB('admin');

function entrer() {
    try {
        return local.auth('racine', secret('mongo-racine')).ok === 1;
    } catch (refus) {
        return false;
    }
}

function attendre(condition, quoi) {
    for (let essai = 0; essai < 120; essai++) {
        if (condition()) {
            return;
        }
        sleep(500);
    }
    throw new Error('Pas de ' + quoi + ' après une minute');
}

function premiereFois() {
    try {
        // The first member is preferred: it is the one whose own address lets the first account be made.
        rs.initiate({ _id: 'esms', members: MEMBRES.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 })) });
    } catch (refus) {
        if (refus.codeName !== 'AlreadyInitialized') {
            throw refus;
        }
    }
    attendre(() => db.hello().isWritablePrimary, 'membre principal');
    local.createUser({ user: 'racine', pwd: secret('mongo-racine'), roles: ['root'] });
    if (!entrer()) {
        throw new Error('Le compte racine ne s\'ouvre pas');
    }
}

if (!entrer()) {
    premiereFois();
}

const uri = 'mongodb://racine:' + encodeURIComponent(secret('mongo-racine')) + '@' + MEMBRES.join(',') + '/?replicaSet=esms&authSource=admin';
const grappe = new Mongo(uri).getDB('admin');

function compte(user, roles) {
    const voulu = { pwd: secret('mongo-' + user), roles };
    if (grappe.getUser(user)) {
        grappe.updateUser(user, voulu);
    } else {
        grappe.createUser({ user, ...voulu });
    }
}

// Playing the oplog of a backup again asks for every right, by MongoDB's own rule.
if (!grappe.getRole('rejouer')) {
    grappe.createRole({ role: 'rejouer', privileges: [{ resource: { anyResource: true }, actions: ['anyAction'] }], roles: [] });
}
SERVICES.forEach((service) => compte(service, [{ role: 'readWrite', db: 'esms_' + service }]));
compte('sauvegarde', [{ role: 'backup', db: 'admin' }]);
compte('restauration', [{ role: 'restore', db: 'admin' }, { role: 'rejouer', db: 'admin' }]);
print('MongoDB est prêt : ' + MEMBRES.join(', '));
