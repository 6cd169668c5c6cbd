using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-12: the label of a VPN instance is not that of a static LSP or a static pseudowire.</summary>
internal sealed class LabelOfStaticPath() : EgressRouterRule(
    "ND4012",
    "The static label of a VPN instance is also that of a static LSP or pseudowire",
    Severity.Error,
    "A router looks a label up in one table: a packet with it belongs to the VPN, or to the LSP or pseudowire, not to both. Give the VPN instance another label, the same on both PEs.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        Dictionary<long, EgressVpn>? labels = null;
        foreach (var vpn in router.Vpns)
        {
            if (vpn.StaticLabel.TryGet(out var label))
                (labels ??= [])[label.Value] = vpn;
        }

        if (labels is null)
            return;
        foreach (var line in router.Router.rawLines.Items())
        {
            if (line.Text.Begins("static-lsp ") || line.Text.Begins("static-cr-lsp "))
                Check(labels, EgressLines.NumberAfter(line.Text, "in-label"), line.Origin, "a static LSP", context);
        }

        foreach (var ccc in router.Router.namedCcc.Items())
            Check(labels, ccc.inLabel.TryGet(out var label) ? label.Value : null, ccc.inLabel.Origin, "a CCC connection", context);
        foreach (var there in router.Router.interfaces)
        {
            foreach (var line in there.rawLines.Items())
            {
                if (line.Text.Begins("mpls static-l2vc "))
                    Check(labels, EgressLines.NumberAfter(line.Text, "receive-vpn-label"), line.Origin, $"the pseudowire of {there.name}", context);
            }

            if (there.attachmentCircuit is not { } circuit)
                continue;
            foreach (var pseudowire in circuit.StaticPseudowires)
                Check(labels, pseudowire.receiveLabel.TryGet(out var label) ? label.Value : null, pseudowire.receiveLabel.Origin, $"the pseudowire of {there.name}", context);
        }
    }

    private void Check(Dictionary<long, EgressVpn> labels, long? label, Origin? at, string what, RuleContext context)
    {
        if (label is not { } known || !labels.TryGetValue(known, out var vpn))
            return;
        context.Report(new Finding(Info, vpn.StaticLabel.Origin!, $"{vpn} has the static label {vpn.StaticLabel}, which {what} receives packets with: they can belong to one of the two only. Give the VPN instance another label on both PEs.")
        {
            Parameter = "label",
            Related = [new RelatedPlace(at!, what)],
        });
    }
}
