namespace NetDsl.Examples.Misconfigured;

/// <summary>The MTU of the attachment circuits at the two ends differs.</summary>
public static partial class ND2019
{
    public static Network Bad() => Network.Define("ND2019", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Mtu(9000); // expect ND2019
            ac.Pseudowire("2.2.2.2", 1);
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });
}
