namespace NetDsl.Examples.Misconfigured;

public static partial class ND2010
{
    public static Network Good() => Network.Define("ND2010", net =>
    {
        net.Pe1(pe =>
        {
            pe.PwTemplate("gold");
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Template("gold")));
        });
    });

    public static Network Unknown(PwTemplateName name) => Network.Define("ND2010", net =>
    {
        net.Pe1(pe =>
        {
            pe.PwTemplate(name);
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Template("gold")));
        });
    });
}
