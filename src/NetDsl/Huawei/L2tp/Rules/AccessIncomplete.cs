namespace NetDsl.Huawei;

/// <summary>L-94: an interface takes PPPoE users and lacks the BAS function, the access type or PPP authentication.</summary>
internal sealed class AccessIncomplete() : UserInterfaceRule(
    "ND3094",
    "An interface for PPPoE users is not complete",
    Severity.Error,
    "PPPoE users come in where the interface is a BAS interface with an access type, and authenticates by PPP. Without one of these nobody comes online.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.access is not { virtualTemplate: { IsSet: true } template } access || there.IsOpen || access.IsOpen)
            return;
        if (there.bas is not { } bas)
        {
            if (!there.MayHold("bas"))
                context.Report(new Finding(Info, template.Origin!, $"{there.Show()}: PPPoE users are to come in here, and the interface is no BAS interface: nobody comes online. Make it one.")
                {
                    Fix = Fix.InsertAfter("Make it a BAS interface", template.Origin!, $"{nameof(InterfaceBuilder.Bas)}(bas => bas.{nameof(BasBuilder.Layer2Subscriber)}())"),
                });
            return;
        }

        if (bas.IsOpen)
            return;
        if (!bas.layer2Subscribers.IsSet && !bas.MayHold("access-type"))
        {
            context.Report(new Finding(Info, bas.Origin, $"{there.Show()}: the BAS interface has no access type and does nothing: no PPPoE user comes online. Give it one.")
            {
                Fix = Fix.Configure("Take Layer 2 subscribers", bas.Origin, $"{nameof(BasBuilder.Layer2Subscriber)}()"),
            });
        }
        else if (FindOtherMethod(bas) is { } other && !bas.ppp.IsSet && !bas.MayHold("authentication-method"))
        {
            context.Report(new Finding(Info, other.Origin!, $"{there.Show()}: PPPoE users are to come in here, and the interface does not authenticate by PPP: none comes online. Let it authenticate by PPP.")
            {
                Related = [new RelatedPlace(template.Origin!, "PPPoE")],
                Fix = bas.bindAuthentication.IsSet ? null : Fix.InsertAfter("Authenticate by PPP as well", other.Origin!, $"{nameof(BasBuilder.AuthenticateByPpp)}()"),
            });
        }
    }

    /// <summary>An authentication method that is certain, and then replaces PPP, which is the default.</summary>
    private static Setting<bool>? FindOtherMethod(Bas bas) =>
        bas.web.Is(true) ? bas.web : bas.fast.Is(true) ? bas.fast : bas.dot1x.Is(true) ? bas.dot1x : bas.bindAuthentication.Is(true) ? bas.bindAuthentication : null;
}
