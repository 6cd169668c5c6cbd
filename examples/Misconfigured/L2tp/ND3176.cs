namespace NetDsl.Examples.Misconfigured;

/// <summary>IPsec is to protect the tunnels to the LNS.</summary>
public static partial class ND3176
{
    public static Network Bad() => Network.Define("ND3176", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Raw("ike peer lns", ["remote-address 3.3.3.3"]); // expect ND3176
        });
    });
}
