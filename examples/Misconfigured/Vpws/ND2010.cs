namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire names a template that does not exist.</summary>
public static partial class ND2010
{
    public static Network Bad() => Network.Define("ND2010", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Template("gold")); // expect ND2010
        }));
    });
}
