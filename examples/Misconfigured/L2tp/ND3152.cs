namespace NetDsl.Examples.Misconfigured;

/// <summary>A redirection and a tunnel.</summary>
public static partial class ND3152
{
    public static Network Bad() => Network.Define("ND3152", net =>
    {
        net.Bras1(bras =>
        {
            bras.TunnelPolicy("to-bras2");
            bras.Interface("GE0/3/0", link => link.Address("10.0.3.1/24"));
            bras.RemoteBackupService("s1", s =>
            {
                s.ProtectByRedirect("10.0.3.2", "GE0/3/0");
                s.ProtectByTunnel("to-bras2", "10.0.0.2"); // expect ND3152
            });
        });
        net.Bras2(bras => bras.Interface("GE0/3/0", link => link.Address("10.0.3.2/24")));
    });
}
