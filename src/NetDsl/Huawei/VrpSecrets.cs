namespace NetDsl.Huawei;

/// <content>The secrets of the router.</content>
public sealed partial class VrpRouter
{
    internal override void AddSecrets(SecretUses found)
    {
        foreach (var group in l2tpGroups.Items())
        {
            found.Add(group.password, "password", "tunnel password", group.name);
            foreach (var peer in group.peerPasswords.Items())
                found.Add(peer.password, "password", "tunnel password", peer.lns);
        }

        foreach (var user in (aaa?.localPasswords).Items())
            found.Add(user.password, "password", "password of a user", user.name);
        foreach (var domain in (aaa?.domains).Items())
            found.Add(domain.authorizePassword, "password", "tunnel password", domain.name);
        foreach (var group in radiusGroups.Items())
        {
            found.Add(group.sharedKey, "key", "RADIUS key", group.name);
            found.Add(group.cipherKey, "key", "RADIUS key", group.name);
        }

        foreach (var session in (bgp?.sessions).Items())
            found.Add(session.password, "password", "BGP password", session.peer);
        foreach (var trunk in eTrunks.Items())
            found.Add(trunk.key, "key", "E-Trunk key", trunk.number);
        foreach (var there in interfaces)
        {
            if (there.ppp is not { } ppp)
                continue;
            found.Add(ppp.chapPassword, "password", "CHAP password", there.name);
            found.Add(ppp.papPassword, "password", "PAP password", there.name);
        }
    }
}
