using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2061
{
    public static Network Fixed() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20));
        }));
    });

    public static Network Bad_no_connection() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Ima-group0/2/1.1", ac => ac.Pseudowire("2.2.2.2", 1)); // expect ND2061
        });
    });

    public static Network Bad_bundle_member() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Atm-Bundle1", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("Ima-group0/2/1.1", member =>
            {
                member.JoinAtmBundle(1); // expect ND2061
            });
        });
    });

    public static Network Good_ppp() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good_cell_transfer() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Atm0/2/1", ac => ac.AtmCellTransfer().Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Good_path() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Ima-group0/2/1.1", ac => ac.Pvp(1).Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Unknown(Input<LinkProtocol> protocol) => Network.Define("ND2061", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Serial0/2/0:1", ac => ac.LinkProtocol(protocol).Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20)));
        });
    });

    public static Network Unknown_cell_transfer(Input<bool> on) => Network.Define("ND2061", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Atm0/2/1", ac => ac.AtmCellTransfer(on).Pseudowire("2.2.2.2", 1));
        });
    });
}
