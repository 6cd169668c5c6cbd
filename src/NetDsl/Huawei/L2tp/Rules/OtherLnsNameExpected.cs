using System;

namespace NetDsl.Huawei;

/// <summary>L-27: with strict authentication the LAC expects another name than the LNS has.</summary>
internal sealed class OtherLnsNameExpected() : L2tpTunnelRule(
    "ND3027",
    "The LAC expects another name than the LNS has",
    Severity.Error,
    "With tunnel authentication strict the LAC compares the name of the LNS with its list: the tunnel does not come up when they differ. Give the tunnel name of the LNS as remote.")
{
    protected override void Check(L2tpTunnel tunnel, RuleContext context)
    {
        var lac = tunnel.Lac;
        if (!lac.Group.strictAuthentication.Is(true) || !lac.GoesByPassword() || lac.Authenticates is not true || tunnel.Server.Raw.Remote is not { IsUnknown: false } expected)
            return;
        if (tunnel.Far is not { } far || far.FindTunnelName() is not { } name || string.Equals(name, expected.Value, StringComparison.Ordinal))
            return;
        context.Report(new Finding(Info, tunnel.Server.Origin!, $"{tunnel}: the LAC expects the name {expected}, and the LNS introduces itself as {name}: with strict authentication the tunnel does not come up. Give the tunnel name of the LNS as remote.")
        {
            Parameter = "remote",
            Related = [new RelatedPlace(far.Group.tunnelName.Origin ?? far.Origin, "the L2TP group of the LNS")],
            Fix = Fix.SetArgument($"Expect {name}", tunnel.Server.Origin!, "remote", $"\"{name}\""),
        });
    }
}
