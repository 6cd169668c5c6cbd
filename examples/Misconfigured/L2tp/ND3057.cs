namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAC names the address of a port, the LNS takes tunnels at its loopback interface.</summary>
public static partial class ND3057
{
    public static Network Bad() => Network.Define("ND3057", net =>
    {
        net.Lns1();
        net.Lac1(lac: side => side.Lns("10.1.1.2")); // expect ND3057
    });
}
