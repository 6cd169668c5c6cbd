namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG1 does not answer the BFD of the repair point.</summary>
public static partial class ND4056
{
    public static Network Bad() => Network.Define("ND4056", net =>
    {
        net.Egress(without1: Without.Bfd, masg1: masg =>
        {
            masg.Bfd(); // expect ND4056
        });
    });
}
