namespace NetDsl.Examples.Misconfigured;

/// <summary>An attachment circuit has two pseudowires of one kind.</summary>
public static partial class ND2022
{
    public static Network Bad() => Network.Define("ND2022", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.Pseudowire("3.3.3.3", 2); // expect ND2022
        }));
    });
}
