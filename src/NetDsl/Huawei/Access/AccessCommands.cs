using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of user access in the interface view.</summary>
internal static class AccessCommands
{
    public static void DeclareInterface(View<VrpInterface> interfaceView)
    {
        var root = interfaceView.Inline(i => i.access, (i, at) => i.EnsureAccess(at));
        var view = root.Self();
        view.Value("pppoe-server bind <value>", a => ref a.virtualTemplate, "undo pppoe-server bind");
        var userVlans = root.List(a => a.userVlans, at => new UserVlan { Origin = at }, (a, u) => { (a.userVlans ??= []).Add(u); return u; });
        userVlans.Command("user-vlan <first> [ <last> ] [ qinq <outer> [ <outer-last> ] ]").Value("first", u => ref u.first).Value("last", u => ref u.last).Value("outer", u => ref u.outer).Value("outer-last", u => ref u.outerLast).Undo("undo user-vlan <first> [ <last> ] [ qinq <outer> [ <outer-last> ] ]");
        userVlans.Command("user-vlan any-other").Flag("any-other", u => ref u.anyOther).Undo("undo user-vlan any-other");
        view = root.Self();
        view.Value("remote-backup-profile <value>", a => ref a.backupProfile, "undo remote-backup-profile <value>");
        interfaceView.Part(i => i.bas, (i, at) => i.EnsureBas(at)).Command("bas").Undo("undo bas").Open(BasView());
    }

    private static View<Bas> BasView()
    {
        var root = new View<Bas>("BAS interface view");
        var view = root.Self();
        view.Command("access-type layer2-subscriber [ bas-interface-name <name> | default-domain { pre-authentication <before> | authentication [ force | replace ] <domain> } * ] *")
            .Flag("layer2-subscriber", x => ref x.layer2Subscribers).Value("name", x => ref x.name).Value("before", x => ref x.preAuthenticationDomain).Value("domain", x => ref x.authenticationDomain)
            .Choices(x => ref x.authenticationDomainUse, ("force", BasDomainUse.Force), ("replace", BasDomainUse.Replace)).Undo("undo access-type");
        view.Command("authentication-method { { ppp | { web | fast } | dot1x } * | bind }").Flag("ppp", x => ref x.ppp).Flag("web", x => ref x.web).Flag("fast", x => ref x.fast).Flag("dot1x", x => ref x.dot1x).Flag("bind", x => ref x.bindAuthentication).Undo("undo authentication-method");
        view.Value("calling-number-avp cevlan-offset <value>", x => ref x.callingVlanOffset, "undo calling-number-avp cevlan-offset");
        return root;
    }
}
