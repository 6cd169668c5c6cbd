using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2038
{
    public static Network Good() => Network.Define("ND2038", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("lsp", t => t.SelectSequence("lsp", 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).BypassPseudowire("3.3.3.3", 2, pw => pw.TunnelPolicy("lsp")));
        });
    });

    public static Network Unknown(TunnelTypeSequence types) => Network.Define("ND2038", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("any", t => t.SelectSequence(types, 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).BypassPseudowire("3.3.3.3", 2, pw => pw.TunnelPolicy("any")));
        });
    });
}
